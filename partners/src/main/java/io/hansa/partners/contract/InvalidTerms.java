package io.hansa.partners.contract;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** Terms cannot be so; {@code field} says where. */
public final class InvalidTerms extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidTerms(String field) {
        super("invalid-terms", Map.of("field", field));
    }

    public static void refuseUnless(boolean right, String field) {
        if (!right) {
            throw new InvalidTerms(field);
        }
    }
}
