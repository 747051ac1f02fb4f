package io.hansa.partners.value;

import io.hansa.kernel.Money;
import io.hansa.kernel.Period;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.ledger.statement.CodeSum;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.period.PeriodStanding;
import io.hansa.partners.period.PeriodState;
import io.hansa.partners.period.Periods;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Works out what partners' months come to: the units of work of a run. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Roles.SYSTEM)
public class Valuation {

    /** How many months back, with the current one. */
    public static final int MONTHS = 13;

    private static final String PAYMENTS = "payment.";
    private static final String TAXES = "settlement.tax";

    @Inject
    ValueRows rows;

    @Inject
    PointCost cost;

    @Inject
    Periods periods;

    @Inject
    Partners partners;

    @Inject
    Statements ledger;

    @Inject
    Programme programme;

    /** What something happened in and was not worked out since its month was closed, oldest month first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PartnerMonth> due() {
        List<YearMonth> months = new ArrayList<>(
                periods.latest(MONTHS).stream().map(PeriodStanding::month).toList());
        Collections.reverse(months);
        Set<PartnerMonth> done = rows.closed(months.get(0));
        return months.stream()
                .flatMap(month -> rows.partners(month).stream().map(code -> new PartnerMonth(month, code)))
                .filter(each -> !done.contains(each))
                .toList();
    }

    /** Works out one, in place of what was there. */
    public void value(PartnerMonth about) {
        boolean closed = periods.latest(MONTHS).stream()
                .anyMatch(standing -> standing.month().equals(about.month()) && standing.state() == PeriodState.CLOSED);
        Map<String, Figures> figures = rows.sums(about);
        Figures whole = figures.get(MonthSums.WHOLE);
        List<CodeSum> sums =
                ledger.sums(partners.standing(about.partnerCode()).clearing(), Period.month(about.month()));
        whole.tax = sum(sums, code -> code.startsWith(TAXES));
        whole.other = sum(sums, code -> !code.startsWith(PAYMENTS) && !code.startsWith(TAXES))
                - whole.billed
                + whole.reimbursed;
        var valued = new ArrayList<ValueRow>();
        figures.forEach((region, each) -> valued.add(row(about, region, each, closed)));
        rows.put(about, valued);
    }

    private static long sum(List<CodeSum> sums, Predicate<String> codes) {
        return sums.stream()
                .filter(sum -> codes.test(sum.code()))
                .mapToLong(CodeSum::amount)
                .sum();
    }

    private ValueRow row(PartnerMonth about, String region, Figures figures, boolean closed) {
        return new ValueRow(
                about.month(),
                about.partnerCode(),
                Optional.of(region).filter(code -> !code.equals(MonthSums.WHOLE)),
                figures.accruals,
                Points.of(figures.accruedPoints),
                figures.redemptions,
                Points.of(figures.redeemedPoints),
                figures.vouchers,
                Money.cny(figures.billed),
                Money.cny(figures.reimbursed),
                Money.cny(figures.other),
                Money.cny(figures.tax),
                figures.members,
                figures.brought,
                figures.shared,
                cost.of(figures.unredeemed()),
                closed,
                programme.now());
    }
}
