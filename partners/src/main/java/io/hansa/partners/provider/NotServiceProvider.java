package io.hansa.partners.provider;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The partner is of another kind: only service providers have services. */
public final class NotServiceProvider extends Conflict {

    private static final long serialVersionUID = 1L;

    NotServiceProvider(String partner) {
        super("not-a-service-provider", Map.of("partner", partner));
    }
}
