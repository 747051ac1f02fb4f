package io.hansa.web.console.closing;

import io.hansa.club.closing.BalanceRow;
import io.hansa.club.closing.BreakageEstimate;
import io.hansa.club.closing.ClosingReports;
import io.hansa.club.closing.ClosingView;
import io.hansa.club.closing.Dimension;
import io.hansa.club.closing.LiabilityRow;
import io.hansa.club.closing.LiabilitySum;
import io.hansa.club.closing.MovementRow;
import io.hansa.club.closing.ProofView;
import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Unit;
import io.hansa.partners.partner.Partners;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the closing of {@link ClosingBean} says, each part read when a page first shows it. */
@Named("consoleClosingReport")
@RequestScoped
public class ClosingReportBean {

    /** Months in their order, then what no date ends. */
    private static final Comparator<LiabilitySum> BY_EXPIRY = Comparator.comparing(
                    (LiabilitySum sum) -> List.of(LiabilityRow.IDLE, LiabilityRow.PENDING, LiabilityRow.NONE)
                            .indexOf(sum.key()))
            .thenComparing(LiabilitySum::key);

    @Inject
    ClosingBean closing;

    @Inject
    ClosingReports reports;

    @Inject
    Partners partners;

    @Inject
    Tiers tiers;

    private List<MovementRow> movements;
    private List<LiabilitySum> expiries;
    private List<LiabilitySum> funders;
    private List<BalanceRow> balances;
    private BreakageEstimate breakage;

    public List<MovementRow> getMovements() {
        if (movements == null) {
            movements = reports.movements(view().month());
        }
        return movements;
    }

    public MovementTable getMovement() {
        return MovementTable.of(view(), getMovements());
    }

    public boolean isLate(MovementRow row) {
        return MovementTable.isLate(view(), row.month());
    }

    public List<LiabilitySum> getExpiries() {
        if (expiries == null) {
            expiries = sums(Dimension.EXPIRES).stream().sorted(BY_EXPIRY).toList();
        }
        return expiries;
    }

    public ExpiryChart getChart() {
        return ExpiryChart.of(getExpiries());
    }

    public List<LiabilitySum> getCohorts() {
        return sums(Dimension.COHORT);
    }

    public List<LiabilitySum> getFunders() {
        if (funders == null) {
            funders = sums(Dimension.FUNDER);
        }
        return funders;
    }

    /** Names of partners by their codes; the programme has none. */
    public Map<String, LocalizedText> getNames() {
        return partners.names(getFunders().stream().map(LiabilitySum::key).toList());
    }

    public List<LiabilitySum> getTiers() {
        return sums(Dimension.TIER);
    }

    public Map<String, LocalizedText> getTierNames() {
        return tiers.ladder().stream().collect(Collectors.toMap(TierView::code, TierView::name));
    }

    public List<BalanceRow> getBalances() {
        if (balances == null) {
            balances = reports.balances(view().month());
        }
        return balances;
    }

    /** What each unit comes to: nothing, in a month that is closed. */
    public List<UnitSum> getUnits() {
        return getBalances().stream()
                .map(BalanceRow::unit)
                .distinct()
                .map(this::unit)
                .toList();
    }

    private UnitSum unit(Unit unit) {
        return new UnitSum(
                unit,
                getBalances().stream()
                        .filter(row -> row.unit().equals(unit))
                        .mapToLong(BalanceRow::amount)
                        .sum());
    }

    /** The trial balance of one unit. */
    public record UnitSum(Unit unit, long amount) {}

    public BreakageEstimate getBreakage() {
        if (breakage == null) {
            breakage = reports.breakage(view().month());
        }
        return breakage;
    }

    /** Ages at which something is outstanding, or was seen. */
    public List<BreakageEstimate.Age> getAges() {
        return getBreakage().ages().stream()
                .filter(age -> age.outstanding() != 0 || age.cohorts() > 0)
                .toList();
    }

    public List<ProofView> getProofs() {
        return reports.proofs(view().month());
    }

    private List<LiabilitySum> sums(Dimension by) {
        return reports.sums(view().month(), by);
    }

    private ClosingView view() {
        return closing.getView();
    }
}
