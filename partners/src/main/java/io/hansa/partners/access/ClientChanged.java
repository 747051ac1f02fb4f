package io.hansa.partners.access;

import java.util.Locale;
import java.util.Map;

/**
 * Somebody changed what a client may do, or how it proves itself. Fired within the transaction of the change, for whoever keeps
 * records of such things.
 *
 * @param details codes by name, no secrets
 */
public record ClientChanged(String clientId, String partnerCode, What what, Map<String, String> details) {

    public enum What {
        ISSUED,
        SECRET_MADE,
        OUTLETS_SET,
        KEY_REGISTERED,
        KEY_ENDED,
        SIGNING_DEMANDED,
        SIGNING_FORGONE,
        REVOKED
    }

    public ClientChanged {
        details = Map.copyOf(details);
    }

    /** What was done, lower-case with hyphens. */
    public String action() {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
