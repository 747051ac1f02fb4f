package io.hansa.club.consent;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** What was said about consents cannot be right; {@code field} says what of it. */
public class InvalidConsentChange extends Invalid {

    public InvalidConsentChange(String field) {
        super("invalid-consent-" + field, Map.of("field", field));
    }
}
