package io.hansa.partners.transaction;

import java.util.Optional;

/**
 * What some of a partner's transactions came to, and would come to by other terms.
 *
 * @param messages how many were looked at, of all kinds
 * @param visits how many of them honoured a voucher
 * @param unearning accruals that would earn nothing
 * @param next where to go on; empty when there are no more
 */
public record Recomputed(long messages, long visits, long unearning, Sums before, Sums after, Optional<String> next) {

    /**
     * Sums, as transactions stand now: less what was undone of them. Money in fen.
     *
     * @param points accrued, less none redeemed
     * @param bills what the partner pays for them, now or before
     * @param programmePays what the programme pays for those that it funds
     * @param payables what the partner is paid for redeemed points
     */
    public record Sums(long points, long statusPoints, long bills, long programmePays, long payables) {

        public static final Sums NONE = new Sums(0, 0, 0, 0, 0);

        public Sums plus(Sums other) {
            return new Sums(
                    Math.addExact(points, other.points),
                    Math.addExact(statusPoints, other.statusPoints),
                    Math.addExact(bills, other.bills),
                    Math.addExact(programmePays, other.programmePays),
                    Math.addExact(payables, other.payables));
        }
    }
}
