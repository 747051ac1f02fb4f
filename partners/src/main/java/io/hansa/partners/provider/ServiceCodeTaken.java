package io.hansa.partners.provider;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The provider has a service of this code. */
public final class ServiceCodeTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    ServiceCodeTaken(String code) {
        super("service-code-taken", Map.of("service", code, "field", "code"));
    }
}
