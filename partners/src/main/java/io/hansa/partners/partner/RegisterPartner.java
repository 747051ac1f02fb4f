package io.hansa.partners.partner;

import io.hansa.kernel.LocalizedText;
import java.util.Objects;

/**
 * Takes a business into the alliance.
 *
 * @param code 2 to 12 upper-case letters and digits, for ever, e.g. {@code PEK}
 */
public record RegisterPartner(String code, PartnerKind kind, LocalizedText name) {

    public RegisterPartner {
        if (code == null || !code.matches("[A-Z][A-Z0-9]{1,11}")) {
            throw new IllegalArgumentException("a partner's code has 2 to 12 upper-case letters and digits");
        }
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
    }
}
