package io.hansa.club.closing;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** What must agree before a month is closed, each counted on two ways; bundle key {@code tie.<NAME>}. */
public enum Tie {
    /** The trial balance comes to nothing in each unit. */
    TRIAL_BALANCE(Tie::balances),
    /** What is left of lots is what accounts say: usable, set aside, pending. */
    LOTS(Tie::lotsAreAccounts),
    /** The closing before and all movements since make what is outstanding. */
    MOVEMENT(Tie::movementsLeadHere),
    /** The run-off of cohorts ends at what is outstanding of points that may expire. */
    RUN_OFF(Tie::runOffEndsHere);

    private final Predicate<Report> holds;

    Tie(Predicate<Report> holds) {
        this.holds = holds;
    }

    /** What does not tie; empty for a sound report. */
    static Set<Tie> missing(Report report) {
        Set<Tie> missing = EnumSet.noneOf(Tie.class);
        Arrays.stream(values()).filter(tie -> !tie.holds.test(report)).forEach(missing::add);
        return missing;
    }

    private static boolean balances(Report report) {
        Map<String, Long> units = new TreeMap<>();
        report.balances().forEach(row -> units.merge(row.unit().code(), row.amount(), Math::addExact));
        return units.values().stream().allMatch(sum -> sum == 0);
    }

    private static boolean lotsAreAccounts(Report report) {
        List<LiabilityRow> rows = report.rows();
        return sum(rows, LiabilityRow::available) == balance(report, EnumSet.of(AccountKind.WALLET, AccountKind.POOL))
                && sum(rows, LiabilityRow::held) == balance(report, EnumSet.of(AccountKind.HELD))
                && sum(rows, LiabilityRow::pending) == balance(report, EnumSet.of(AccountKind.PENDING));
    }

    private static boolean movementsLeadHere(Report report) {
        return Math.addExact(report.opening(), sum(report.movements(), MovementRow::points)) == report.points();
    }

    private static boolean runOffEndsHere(Report report) {
        return sum(report.runOff(), RunOffRow::change)
                == report.rows().stream()
                        .filter(LiabilityRow::mayExpire)
                        .mapToLong(LiabilityRow::points)
                        .reduce(0, Math::addExact);
    }

    private static long balance(Report report, Set<AccountKind> kinds) {
        return report.balances().stream()
                .filter(row -> row.unit().equals(Unit.PTS) && kinds.contains(row.kind()))
                .mapToLong(BalanceRow::amount)
                .reduce(0, Math::addExact);
    }

    private static <T> long sum(List<T> rows, ToLongFunction<T> figure) {
        return rows.stream().mapToLong(figure).reduce(0, Math::addExact);
    }
}
