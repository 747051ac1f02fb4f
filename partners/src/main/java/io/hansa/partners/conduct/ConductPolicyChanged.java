package io.hansa.partners.conduct;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Somebody else has set another policy since it was looked at. */
public final class ConductPolicyChanged extends Conflict {

    private static final long serialVersionUID = 1L;

    ConductPolicyChanged(int version) {
        super("conduct-policy-changed", Map.of("version", version));
    }
}
