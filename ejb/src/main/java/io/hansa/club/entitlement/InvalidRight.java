package io.hansa.club.entitlement;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A right, a plan or a grant cannot be so. */
public final class InvalidRight extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidRight(String field) {
        super("invalid-right", Map.of("field", field));
    }

    static void refuseUnless(boolean good, String field) {
        if (!good) {
            throw new InvalidRight(field);
        }
    }
}
