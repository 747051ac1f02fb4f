package io.hansa.kernel;

import java.util.regex.Pattern;

/**
 * The number on a member's card: ten digits of which the last is a Luhn check digit (ISO/IEC 7812-1), so that a mistyped
 * digit or two swapped neighbours are seen before anything is looked up.
 *
 * @param value ten digits
 */
public record MemberNumber(String value) {

    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

    public MemberNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a member number: " + value);
        }
    }

    /** @param serial 1 to 999,999,999, the digits before the check digit */
    public static MemberNumber ofSerial(long serial) {
        if (serial < 1 || serial > 999_999_999L) {
            throw new IllegalArgumentException("serial out of range: " + serial);
        }
        String body = String.format("%09d", serial);
        return new MemberNumber(body + (10 - luhnSum(body + "0") % 10) % 10);
    }

    public static boolean isValid(String value) {
        return value != null && TEN_DIGITS.matcher(value).matches() && luhnSum(value) % 10 == 0;
    }

    private static int luhnSum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }

    @Override
    public String toString() {
        return value;
    }
}
