package io.hansa.partners.provider;

import java.util.Objects;

/** Names a service: its provider and the provider's code for it. */
public record ServiceId(String partnerCode, String code) {

    public ServiceId {
        Objects.requireNonNull(partnerCode);
        Objects.requireNonNull(code);
    }
}
