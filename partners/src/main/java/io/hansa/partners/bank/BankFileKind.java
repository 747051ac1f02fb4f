package io.hansa.partners.bank;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which message of ISO 20022 a file is. Versions differ in what is not read here. */
public enum BankFileKind {
    /** A statement of an account. */
    CAMT_053("53"),
    /** A notification of what was booked. */
    CAMT_054("54");

    private static final Pattern NAMESPACE =
            Pattern.compile("urn:iso:std:iso:20022:tech:xsd:camt\\.0(53|54)\\.001\\.[0-9]{2}");

    private final String digits;

    BankFileKind(String digits) {
        this.digits = digits;
    }

    static Optional<BankFileKind> of(String namespace) {
        Matcher matcher = NAMESPACE.matcher(String.valueOf(namespace));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(matcher.group(1).equals(CAMT_053.digits) ? CAMT_053 : CAMT_054);
    }
}
