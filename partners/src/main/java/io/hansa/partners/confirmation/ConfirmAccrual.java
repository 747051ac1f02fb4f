package io.hansa.partners.confirmation;

import io.hansa.partners.port.AwaitedEvent;
import io.hansa.partners.request.ContentHash;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A partner says that what its accrual waited for came.
 *
 * @param reference of the accrual
 * @param occurredAt when it came
 */
public record ConfirmAccrual(String requestKey, String reference, AwaitedEvent event, Instant occurredAt) {

    public ConfirmAccrual {
        Objects.requireNonNull(reference);
        Objects.requireNonNull(event);
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
    }

    byte[] content() {
        return ContentHash.of("accrual-confirmation", reference, event, occurredAt);
    }
}
