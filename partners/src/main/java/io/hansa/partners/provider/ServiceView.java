package io.hansa.partners.provider;

import io.hansa.kernel.LocalizedText;
import java.time.Instant;
import java.util.Optional;

/**
 * A service as it stands.
 *
 * @param price for which members can have it today
 * @param next a price that was announced and has not begun
 */
public record ServiceView(
        String partnerCode,
        String code,
        LocalizedText name,
        LocalizedText description,
        BillingCycle cycle,
        ServiceStatus status,
        PriceView price,
        Optional<PriceView> next,
        Instant registeredAt) {

    public boolean onOffer() {
        return status == ServiceStatus.OFFERED;
    }
}
