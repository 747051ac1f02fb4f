package io.hansa.club.expiry;

import io.hansa.kernel.Invalid;
import java.util.Locale;
import java.util.Map;

/** The policy cannot be right; {@code field} says where. */
public class InvalidExpiryPolicy extends Invalid {

    public InvalidExpiryPolicy(String field) {
        super("invalid-expiry-policy-" + field.toLowerCase(Locale.ROOT), Map.of("field", field));
    }
}
