package io.hansa.partners.subscription;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Nobody can subscribe to the service: it was not approved, or it was withdrawn. */
public final class ServiceNotOnOffer extends Conflict {

    private static final long serialVersionUID = 1L;

    public ServiceNotOnOffer(String service) {
        super("service-not-on-offer", Map.of("service", service));
    }
}
