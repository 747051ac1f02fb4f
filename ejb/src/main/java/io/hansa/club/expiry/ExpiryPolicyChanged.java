package io.hansa.club.expiry;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Somebody else has appended this version. */
public class ExpiryPolicyChanged extends Conflict {

    public ExpiryPolicyChanged(SetExpiryPolicy command) {
        super("expiry-policy-changed", Map.of("version", command.version()));
    }
}
