package io.hansa.partners.payment;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The programme's own account, from which partners are paid and to which they pay.
 *
 * @param name as the bank knows the programme, 1 to 70 characters
 * @param bankCode a BIC, or a CNAPS code (12 digits)
 * @param number an IBAN or a domestic number
 */
public record Payer(String name, String bankCode, String number) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?|[0-9]{12}");
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{1,34}");
    private static final int LONGEST_NAME = 70;

    public Payer {
        Objects.requireNonNull(name);
        if (name.isBlank()
                || name.length() > LONGEST_NAME
                || !CODE.matcher(bankCode).matches()
                || !NUMBER.matcher(number).matches()
                || !AccountNumbers.isRight(number)) {
            throw new IllegalArgumentException(
                    "hansa.bank.name, hansa.bank.code and hansa.bank.account name no account");
        }
    }
}
