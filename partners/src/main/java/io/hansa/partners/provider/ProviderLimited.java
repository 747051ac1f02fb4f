package io.hansa.partners.provider;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** By its conduct the provider may not win new subscriptions, or may charge nothing. */
public final class ProviderLimited extends Conflict {

    private static final long serialVersionUID = 1L;

    private ProviderLimited(String code, String partner) {
        super(code, Map.of("partner", partner));
    }

    /** No new subscriptions. */
    public static ProviderLimited limited(String partner) {
        return new ProviderLimited("provider-limited", partner);
    }

    /** No charges either. */
    public static ProviderLimited suspended(String partner) {
        return new ProviderLimited("provider-suspended", partner);
    }
}
