package io.hansa.web.api.admin;

import io.hansa.club.closing.BalanceRow;
import io.hansa.club.closing.BreakageEstimate;
import io.hansa.club.closing.ClosingReports;
import io.hansa.club.closing.ClosingState;
import io.hansa.club.closing.ClosingView;
import io.hansa.club.closing.Dimension;
import io.hansa.club.closing.LiabilitySum;
import io.hansa.club.closing.MovementRow;
import io.hansa.club.closing.MovementSort;
import io.hansa.club.closing.Tie;
import io.hansa.ledger.account.AccountKind;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A closing of a month: what was outstanding at its end, what moved it, and what it ties to.
 *
 * @param month {@code yyyy-MM}, as all months in it
 */
public record ClosingAnswer(
        String month,
        ClosingState state,
        Instant cutOff,
        Optional<String> follows,
        long openingPoints,
        long points,
        long costFen,
        Set<Tie> untied,
        String hash,
        Instant closedAt,
        String closedBy,
        List<Movement> movements,
        List<Sum> byExpiry,
        List<Sum> byCohort,
        List<Sum> byFunder,
        List<Sum> byTier,
        List<Balance> trialBalance,
        Breakage breakage) {

    /** What entries of a sort did. */
    public record Movement(String month, MovementSort sort, String code, long postings, long points) {

        static Movement of(MovementRow row) {
            return new Movement(row.month().toString(), row.sort(), row.code(), row.postings(), row.points());
        }
    }

    /** Outstanding points that have one thing in common. */
    public record Sum(String key, long points, long available, long held, long pending, long costFen) {

        static Sum of(LiabilitySum sum) {
            return new Sum(
                    sum.key(),
                    sum.points(),
                    sum.available(),
                    sum.held(),
                    sum.pending(),
                    sum.cost().minor());
        }
    }

    /** All accounts of a kind in a unit. */
    public record Balance(String unit, AccountKind account, long postings, long amount) {

        static Balance of(BalanceRow row) {
            return new Balance(row.unit().code(), row.kind(), row.postings(), row.amount());
        }
    }

    /** What is expected to lapse of what may. */
    public record Breakage(long outstandingPoints, Optional<Long> points, long unknownPoints) {

        static Breakage of(BreakageEstimate estimate) {
            return new Breakage(estimate.outstanding(), estimate.points(), estimate.unknown());
        }
    }

    static ClosingAnswer of(YearMonth month, ClosingReports reports) {
        ClosingView view = reports.closing(month);
        return new ClosingAnswer(
                month.toString(),
                view.state(),
                view.cutOff(),
                view.follows().map(YearMonth::toString),
                view.opening(),
                view.points(),
                view.cost().minor(),
                view.untied(),
                view.hash(),
                view.closedAt(),
                view.closedBy().toString(),
                reports.movements(month).stream().map(Movement::of).toList(),
                sums(month, Dimension.EXPIRES, reports),
                sums(month, Dimension.COHORT, reports),
                sums(month, Dimension.FUNDER, reports),
                sums(month, Dimension.TIER, reports),
                reports.balances(month).stream().map(Balance::of).toList(),
                Breakage.of(reports.breakage(month)));
    }

    private static List<Sum> sums(YearMonth month, Dimension by, ClosingReports reports) {
        return reports.sums(month, by).stream().map(Sum::of).toList();
    }
}
