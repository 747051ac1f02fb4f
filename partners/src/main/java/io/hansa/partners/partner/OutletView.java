package io.hansa.partners.partner;

import io.hansa.kernel.LocalizedText;

/** An outlet as it stands. */
public record OutletView(
        String partnerCode,
        String code,
        LocalizedText name,
        String region,
        LocalizedText city,
        LocalizedText address) {}
