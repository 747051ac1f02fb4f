package io.hansa.web.api.partner;

import io.hansa.partners.webhook.DeliveryFailure;
import io.hansa.partners.webhook.DeliveryState;
import io.hansa.partners.webhook.DeliveryView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A delivery with what is sent and its attempts, newest first.
 *
 * @param payload as it is sent and signed, byte for byte
 */
public record WebhookDeliveryAnswer(
        String message,
        String endpoint,
        String type,
        DeliveryState state,
        Instant createdAt,
        Optional<Instant> nextAttemptAt,
        String payload,
        List<Attempt> attempts) {

    /** One attempt; {@code answer} is the beginning of what was answered. */
    public record Attempt(
            int attempt,
            Instant at,
            OptionalInt status,
            Optional<DeliveryFailure> failure,
            int millis,
            Optional<String> answer) {}

    static WebhookDeliveryAnswer of(DeliveryView view) {
        var row = view.row();
        return new WebhookDeliveryAnswer(
                row.message(),
                row.endpoint(),
                row.type().code(),
                row.state(),
                row.createdAt(),
                row.nextAttemptAt(),
                view.payload(),
                view.attempts().stream()
                        .map(one -> new Attempt(
                                one.attempt(), one.at(), one.status(), one.failure(), one.millis(), one.answer()))
                        .toList());
    }
}
