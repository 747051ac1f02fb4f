package io.hansa.partners.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A delivery with what is sent, byte for byte, and its latest attempts, newest first.
 */
public record DeliveryView(DeliveryRow row, String payload, List<Attempt> attempts) {

    public DeliveryView {
        attempts = List.copyOf(attempts);
    }

    /**
     * One attempt.
     *
     * @param answer the beginning of what was answered, up to 500 characters
     */
    public record Attempt(
            int attempt,
            Instant at,
            OptionalInt status,
            Optional<DeliveryFailure> failure,
            int millis,
            Optional<String> answer) {}
}
