package io.hansa.web.api.partner;

import io.hansa.partners.webhook.DeliveryFailure;
import io.hansa.partners.webhook.DeliveryRow;
import io.hansa.partners.webhook.DeliveryState;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** A delivery in a list; {@code last…} are of its latest attempt. */
public record WebhookDeliveryItem(
        String message,
        String endpoint,
        String type,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        Optional<Instant> lastAt,
        OptionalInt lastStatus,
        Optional<DeliveryFailure> lastFailure,
        OptionalInt lastMillis,
        Optional<Instant> nextAttemptAt) {

    static WebhookDeliveryItem of(DeliveryRow row) {
        return new WebhookDeliveryItem(
                row.message(),
                row.endpoint(),
                row.type().code(),
                row.state(),
                row.attempts(),
                row.createdAt(),
                row.lastAt(),
                row.lastStatus(),
                row.lastFailure(),
                row.lastMillis(),
                row.nextAttemptAt());
    }
}
