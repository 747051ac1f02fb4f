package io.hansa.web.api.partner;

import io.hansa.partners.confirmation.ConfirmAccrual;
import io.hansa.partners.port.AwaitedEvent;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Says that what the accrual that the address names waited for came. */
public record ConfirmationRequest(
        @NotNull AwaitedEvent event, @NotNull Instant occurredAt) {

    ConfirmAccrual command(String key, String accrual) {
        return new ConfirmAccrual(key, accrual, event, occurredAt);
    }
}
