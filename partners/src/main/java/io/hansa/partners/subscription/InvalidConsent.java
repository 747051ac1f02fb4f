package io.hansa.partners.subscription;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** Something about the consent cannot be as it was said; {@code field} names it. */
public final class InvalidConsent extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidConsent(String field) {
        super("invalid-consent", Map.of("field", field));
    }
}
