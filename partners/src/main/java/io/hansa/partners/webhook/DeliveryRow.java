package io.hansa.partners.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A delivery in a list.
 *
 * @param message the id that each attempt carries, e.g. {@code msg_17}
 * @param attempts how often it was sent
 * @param lastStatus what the latest attempt was answered
 * @param lastFailure why it was not answered
 * @param nextAttemptAt when it is sent next, while it waits
 */
public record DeliveryRow(
        String message,
        String endpoint,
        WebhookType type,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        Optional<Instant> lastAt,
        OptionalInt lastStatus,
        Optional<DeliveryFailure> lastFailure,
        OptionalInt lastMillis,
        Optional<Instant> nextAttemptAt) {}
