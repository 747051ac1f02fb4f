package io.hansa.security;

import java.time.Duration;
import java.time.Instant;

/**
 * How long someone must wait after failures: not at all for the first ones, then 30 seconds, doubled with each further one up
 * to a quarter of an hour, so that a guesser gets nowhere and an owner is never locked out for long. After a quiet hour all is
 * forgotten.
 *
 * @param free how many failures cost nothing
 */
record ThrottleRule(int free) {

    static final ThrottleRule IDENTITY = new ThrottleRule(5);

    /** Many people may share an address. */
    static final ThrottleRule ADDRESS = new ThrottleRule(50);

    static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private static final long FIRST_SECONDS = 30;
    private static final long LONGEST_SECONDS = 900;

    /** Zero: need not wait. */
    Duration wait(int failures, Instant lastFailureAt, Instant now) {
        if (failures < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - free, 10);
        long seconds = Math.min(FIRST_SECONDS << doublings, LONGEST_SECONDS);
        Duration wait = Duration.between(now, lastFailureAt.plusSeconds(seconds));
        return wait.isNegative() ? Duration.ZERO : wait;
    }
}
