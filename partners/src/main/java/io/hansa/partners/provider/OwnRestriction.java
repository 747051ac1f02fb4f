package io.hansa.partners.provider;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Whoever restricted a provider by hand does not lift it: somebody else does. */
public final class OwnRestriction extends Conflict {

    private static final long serialVersionUID = 1L;

    OwnRestriction(String partner) {
        super("own-restriction", Map.of("partner", partner));
    }
}
