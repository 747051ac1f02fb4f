package io.hansa.partners.payment;

import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * Which account numbers can be right. One that begins like an IBAN (ISO 13616) is one: its check digits are those of ISO 7064, MOD
 * 97-10. Domestic numbers begin with a digit and have no check digits that all banks share.
 */
final class AccountNumbers {

    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int HEAD = 4;

    private AccountNumbers() {}

    static boolean isIban(String number) {
        return IBAN.matcher(number).matches();
    }

    static boolean isRight(String number) {
        if (!isIban(number)) {
            return Character.isDigit(number.charAt(0));
        }
        var digits = new StringBuilder();
        (number.substring(HEAD) + number.substring(0, HEAD))
                .chars()
                .forEach(letter -> digits.append(Character.getNumericValue(letter)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValue() == 1;
    }
}
