package io.hansa.partners.contract;

import java.time.Duration;

/**
 * How far tills and systems of a partner may go by themselves.
 *
 * @param usualHold how long authorised points are set aside when the message does not say, whole minutes
 * @param longestHold the longest that a message may ask for, whole minutes, at most 30 days
 * @param voidWindow how long a till may take back that it honoured a voucher, whole minutes, at most 7 days; zero: never
 * @param offlineVouchers how many a till may honour without a connection before one of them was recorded, 0 to 200
 */
public record Limits(Duration usualHold, Duration longestHold, Duration voidWindow, int offlineVouchers) {

    private static final Duration SHORTEST_HOLD = Duration.ofMinutes(1);
    private static final Duration LONGEST_HOLD = Duration.ofDays(30);
    private static final Duration LONGEST_WINDOW = Duration.ofDays(7);
    private static final int MOST_VOUCHERS = 200;

    // after what it is checked by
    public static final Limits DEFAULT = new Limits(Duration.ofDays(1), LONGEST_HOLD, Duration.ofMinutes(30), 20);

    public Limits {
        InvalidTerms.refuseUnless(isWithin(longestHold, SHORTEST_HOLD, LONGEST_HOLD), "longestHold");
        InvalidTerms.refuseUnless(isWithin(usualHold, SHORTEST_HOLD, longestHold), "usualHold");
        InvalidTerms.refuseUnless(isWithin(voidWindow, Duration.ZERO, LONGEST_WINDOW), "voidWindow");
        InvalidTerms.refuseUnless(offlineVouchers >= 0 && offlineVouchers <= MOST_VOUCHERS, "offlineVouchers");
    }

    private static boolean isWithin(Duration time, Duration least, Duration most) {
        return time.compareTo(least) >= 0
                && time.compareTo(most) <= 0
                && time.equals(Duration.ofMinutes(time.toMinutes()));
    }
}
