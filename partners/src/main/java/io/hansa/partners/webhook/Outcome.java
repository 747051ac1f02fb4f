package io.hansa.partners.webhook;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What became of an attempt.
 *
 * @param answer the beginning of what was answered
 */
record Outcome(Instant at, OptionalInt status, Optional<DeliveryFailure> failure, int millis, Optional<String> answer) {

    private static final int GONE = 410;

    /** Too many requests, and what gateways say of a receiver that is away. */
    private static final Set<Integer> AWAY = Set.of(429, 502, 503, 504);

    static Outcome answered(Instant at, int status, int millis, String answer) {
        return new Outcome(
                at,
                OptionalInt.of(status),
                Optional.empty(),
                millis,
                Optional.of(answer).filter(text -> !text.isBlank()));
    }

    static Outcome failed(Instant at, DeliveryFailure failure, int millis) {
        return new Outcome(at, OptionalInt.empty(), Optional.of(failure), millis, Optional.empty());
    }

    boolean arrived() {
        return status.isPresent() && status.getAsInt() / 100 == 2;
    }

    boolean gone() {
        return status.isPresent() && status.getAsInt() == GONE;
    }

    /** Nobody took the message, and the next one would not be taken either. */
    boolean unreached() {
        return status.isEmpty() || AWAY.contains(status.getAsInt());
    }
}
