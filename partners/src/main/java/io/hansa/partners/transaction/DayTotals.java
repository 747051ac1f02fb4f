package io.hansa.partners.transaction;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import java.time.LocalDate;
import java.util.List;

/**
 * What a partner did on one day, by kind; a list number equals the total on the tile that led to it.
 *
 * @param parked how many of its reversals still wait for their original
 * @param date the day on which it was recorded, in the programme's zone
 */
public record DayTotals(LocalDate date, List<KindTotal> kinds, long refused, long parked) {

    public DayTotals {
        kinds = List.copyOf(kinds);
    }

    /** Accepted transactions of one kind; sums are signed as in {@link TransactionResult.Accepted}. */
    public record KindTotal(TransactionKind kind, long count, Points points, Money money) {}
}
