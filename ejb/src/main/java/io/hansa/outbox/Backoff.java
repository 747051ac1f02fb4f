package io.hansa.outbox;

import java.time.Duration;

/** How long to wait before a message is tried again: five seconds, doubled each time, at most six hours. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(6);

    private Backoff() {}

    /** @param attempts how often it has failed before, from 0 */
    static Duration after(int attempts) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(attempts, 20));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
