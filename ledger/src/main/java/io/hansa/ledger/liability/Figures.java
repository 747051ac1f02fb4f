package io.hansa.ledger.liability;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Holder;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What a stretch of the ledger comes to under a cut.
 *
 * @param outstanding points that are left of lots; without those of which nothing is left
 * @param balances the part of the trial balance
 * @param movements what moved outstanding points since an earlier cut
 * @param runOff how cohorts of points that expire ran off, over all time
 * @param postings how many were looked at
 */
public record Figures(
        List<Outstanding> outstanding,
        List<Balance> balances,
        List<Movement> movements,
        List<RunOff> runOff,
        long postings) {

    public Figures {
        outstanding = List.copyOf(outstanding);
        balances = List.copyOf(balances);
        movements = List.copyOf(movements);
        runOff = List.copyOf(runOff);
    }

    /**
     * Points of one holder that have all of this in common.
     *
     * @param cohort the month in which they were earned
     * @param funder partner code, or {@code programme}
     * @param expires the month of their last usable day; empty: no date ends them
     * @param idle whether inactivity ends them
     * @param unitCostMicros of one point, in millionths of a fen
     * @param pending what cannot be used yet; when it can, then its expiry begins
     */
    public record Outstanding(
            Holder holder,
            YearMonth cohort,
            String funder,
            Optional<YearMonth> expires,
            boolean idle,
            long unitCostMicros,
            long available,
            long held,
            long pending) {}

    /** The postings of all accounts of a kind in a unit: how many, and their sum. */
    public record Balance(Unit unit, AccountKind kind, long postings, long amount) {}

    /**
     * What entries of one sort did to outstanding points.
     *
     * @param month of their business date
     * @param kind what they were asked by, e.g. {@code ACCRUE}
     * @param code of the entries (bundle key {@code entry.<code>})
     * @param postings how many on wallets, held accounts, pools and pending accounts
     * @param points their sum; transfers and holds come to nothing
     */
    public record Movement(YearMonth month, String kind, String code, long postings, long points) {}

    /**
     * What became in one month of a cohort of points that a date or inactivity ends.
     *
     * @param change of what is outstanding of it
     * @param broken how many of its points lapsed
     */
    public record RunOff(YearMonth cohort, YearMonth month, long change, long broken) {}
}
