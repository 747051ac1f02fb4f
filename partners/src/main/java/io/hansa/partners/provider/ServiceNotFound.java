package io.hansa.partners.provider;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such service, or it is another provider's. */
public final class ServiceNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public ServiceNotFound(String code) {
        super("service-not-found", Map.of("service", String.valueOf(code)));
    }
}
