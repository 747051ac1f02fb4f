package io.hansa.partners.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When is tried again: ten tries over three days; and how long an endpoint rests that was not reached, whatever waits for it. */
final class RetryPlan {

    /** Nothing has arrived for so long: the endpoint is disabled. */
    static final Duration UNTIL_DISABLED = Duration.ofDays(5);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final List<Duration> RESTS = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5));

    private RetryPlan() {}

    /**
     * @param tries that have failed, from 1
     * @return empty: it is given up
     */
    static Optional<Duration> pause(int tries) {
        return tries <= PAUSES.size() ? Optional.of(PAUSES.get(tries - 1)) : Optional.empty();
    }

    /** @param failures in a row, from 1 */
    static Duration rest(int failures) {
        return RESTS.get(Math.min(failures, RESTS.size()) - 1);
    }
}
