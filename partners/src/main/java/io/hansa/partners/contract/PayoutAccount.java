package io.hansa.partners.contract;

import java.util.regex.Pattern;

/**
 * Where the partner is paid.
 *
 * @param holder as the bank knows the partner, 1 to 70 characters, which is what a payment file carries
 * @param bank its name, 1 to 70 characters
 * @param bankCode a BIC (8 or 11 characters), or a CNAPS code (12 digits)
 * @param number 1 to 34 letters and digits, as an IBAN or a domestic number
 */
public record PayoutAccount(String holder, String bank, String bankCode, String number) {

    private static final int LONGEST = 70;
    private static final Pattern CODE = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?|[0-9]{12}");
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{1,34}");
    private static final int SHOWN = 4;

    public PayoutAccount {
        InvalidTerms.refuseUnless(isText(holder), "payoutHolder");
        InvalidTerms.refuseUnless(isText(bank), "payoutBank");
        InvalidTerms.refuseUnless(bankCode != null && CODE.matcher(bankCode).matches(), "payoutBankCode");
        InvalidTerms.refuseUnless(number != null && NUMBER.matcher(number).matches(), "payoutNumber");
    }

    public boolean isCnaps() {
        return Character.isDigit(bankCode.charAt(0));
    }

    /** Its last characters, for those who only need to know it again. */
    public String masked() {
        return "*" + number.substring(Math.max(0, number.length() - SHOWN));
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST;
    }
}
