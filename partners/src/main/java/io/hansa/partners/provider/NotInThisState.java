package io.hansa.partners.provider;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** A service that stands where it does cannot be dealt with like this. */
public final class NotInThisState extends Conflict {

    private static final long serialVersionUID = 1L;

    NotInThisState(String code, ServiceStatus status) {
        super("service-not-in-this-state", Map.of("service", code, "state", status));
    }
}
