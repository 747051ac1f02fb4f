package io.hansa.club.member;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/** Phones as they are kept: E.164; what has no country is Chinese. */
final class PhoneNumbers {

    private static final String HOME = "CN";
    private static final int LONGEST_TYPED = 40;

    private PhoneNumbers() {}

    /** @throws InvalidMember when it is no phone of any country */
    static String e164(String typed) {
        return read(typed).orElseThrow(() -> new InvalidMember("phone"));
    }

    /** Empty when it is no phone of any country. */
    static Optional<String> read(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        var phones = PhoneNumberUtil.getInstance();
        try {
            var number = phones.parse(typed, HOME);
            boolean valid = phones.isValidNumber(number) && !number.hasExtension();
            return valid ? Optional.of(phones.format(number, PhoneNumberFormat.E164)) : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** The country of a phone as it is kept, by ISO 3166. */
    static String country(String e164) {
        if (e164.startsWith("+86")) {
            return HOME;
        }
        var phones = PhoneNumberUtil.getInstance();
        try {
            return phones.getRegionCodeForNumber(phones.parse(e164, HOME));
        } catch (NumberParseException e) {
            throw new IllegalStateException("not a phone", e);
        }
    }

    /** The last four digits, which is enough to tell two phones apart. */
    static String masked(String e164) {
        return "•••• " + e164.substring(e164.length() - 4);
    }
}
