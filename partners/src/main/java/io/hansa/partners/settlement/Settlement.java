package io.hansa.partners.settlement;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Period;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Callers;
import io.hansa.partners.partner.PartnerFilter;
import io.hansa.partners.partner.PartnerView;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.period.EarlierPeriodOpen;
import io.hansa.partners.period.PeriodNotFound;
import io.hansa.partners.period.PeriodNotFrozen;
import io.hansa.partners.period.PeriodNotOver;
import io.hansa.partners.period.PeriodStanding;
import io.hansa.partners.period.Periods;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Settles a period: {@link #freeze}, then {@link #settlePartner} for each of {@link #partnersToSettle}, then {@link #close}. Each
 * step may be repeated after a crash and changes nothing when it was done before.
 */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.FINANCE, Roles.SYSTEM})
public class Settlement {

    private static final int MOST_PERIODS = 36;

    @Inject
    Periods periods;

    @Inject
    Partners partners;

    @Inject
    Reckonings reckonings;

    @Inject
    StatementRows rows;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /** The latest periods, newest first; at most 36. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public List<PeriodView> periods() {
        return views(periods.latest(MOST_PERIODS));
    }

    /** @throws PeriodNotFound when the month is before the first posting or has not begun */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public PeriodView period(YearMonth month) {
        return views(List.of(periods.period(month))).get(0);
    }

    /** What each partner's postings of the period come to now, by ascending partner code; partners without postings too. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public Slice<PartnerPosition> preview(YearMonth month, Optional<String> cursor, int limit) {
        Slice<String> codes = partners.list(PartnerFilter.ALL, cursor, limit).map(PartnerView::code);
        Map<String, String> numbers = rows.numbers(month, codes.rows());
        return codes.map(code -> reckonings.of(code, month).position(Optional.ofNullable(numbers.get(code))));
    }

    /**
     * Lets no more postings into a period that is over.
     *
     * @throws PeriodNotOver before its last day has ended
     * @throws EarlierPeriodOpen when an earlier period has postings and still takes more
     */
    public PeriodView freeze(YearMonth month) {
        periods.freeze(month, actor());
        return period(month);
    }

    /** Codes of all partners that may have postings, ascending, after {@code after}: the units of work of a settlement run. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<String> partnersToSettle(YearMonth month, Optional<String> after, int limit) {
        return partners.list(PartnerFilter.ALL, after, limit)
                .map(PartnerView::code)
                .rows();
    }

    /**
     * Writes the statement of one partner, or finds it when it was written before.
     *
     * @return the statement; empty when the partner has no postings in the period
     * @throws PeriodNotFrozen while postings can still reach the period
     */
    public Optional<StatementView> settlePartner(YearMonth month, String partnerCode) {
        Instant cutOff = periods.cutOff(month);
        // whoever settles the same partner at the same time waits here, and then finds the statement
        rows.lockNumbers(month.getYear());
        Optional<Statement> before = rows.find(month, partnerCode);
        if (before.isPresent()) {
            return before.map(this::view);
        }
        Reckoning reckoning = reckonings.of(partnerCode, month);
        return reckoning.isEmpty() ? Optional.empty() : Optional.of(write(reckoning, cutOff));
    }

    /**
     * Closes a frozen period whose partners are all settled.
     *
     * @throws PartnersUnsettled when one is not
     */
    public PeriodView close(YearMonth month) {
        periods.cutOff(month);
        Optional<String> cursor = Optional.empty();
        do {
            Slice<PartnerPosition> positions = preview(month, cursor, Slice.MAX_LIMIT);
            positions.rows().stream()
                    .filter(position -> position.transactions() > 0)
                    .filter(position -> position.statement().isEmpty())
                    .findFirst()
                    .ifPresent(position -> {
                        throw new PartnersUnsettled(month, position.partnerCode());
                    });
            cursor = positions.next();
        } while (cursor.isPresent());
        periods.close(month, actor());
        return period(month);
    }

    private StatementView write(Reckoning reckoning, Instant cutOff) {
        var statement = new Statement(
                rows.takeNumber(reckoning.month().getYear()), reckoning, cutOff, actor(), programme.now());
        List<LineRow> lines = new ArrayList<>();
        for (Reckoning.Sum sum : reckoning.sums()) {
            lines.add(new LineRow(statement.number(), lines.size() + 1, sum));
        }
        rows.add(statement, lines);
        return statement.view(lines);
    }

    private StatementView view(Statement statement) {
        return statement.view(rows.lines(statement.number()));
    }

    private List<PeriodView> views(List<PeriodStanding> standings) {
        Map<YearMonth, Long> counts =
                rows.counts(standings.stream().map(PeriodStanding::month).toList());
        return standings.stream()
                .map(standing -> new PeriodView(
                        standing.month(),
                        Period.month(standing.month()),
                        standing.state(),
                        standing.cutOff(),
                        standing.closedAt(),
                        counts.getOrDefault(standing.month(), 0L)))
                .toList();
    }

    private Actor actor() {
        return callers.of(context).actor();
    }
}
