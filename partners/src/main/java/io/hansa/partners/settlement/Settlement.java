package io.hansa.partners.settlement;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Period;
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
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Settles a period: {@link #freeze}, then {@link #settle} for {@link #partnersToSettle}, some at a time, then {@link #close}. Each step
 * may be repeated after a crash and changes nothing when it was done before.
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
    Issuing issuing;

    @Inject
    Nettings nettings;

    @Inject
    StatementRows rows;

    @Inject
    Callers callers;

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

    /**
     * What each partner's statement of the period says, or would say now, by ascending partner code; partners with nothing to
     * settle too.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public Slice<PartnerPosition> preview(YearMonth month, Optional<String> cursor, int limit) {
        Slice<String> codes = partners.list(PartnerFilter.ALL, cursor, limit).map(PartnerView::code);
        Map<String, Statement> statements = rows.find(month, codes.rows());
        Map<String, List<LineRow>> lines =
                rows.lines(statements.values().stream().map(Statement::number).toList());
        Map<String, PartnerPosition> open =
                reckonings
                        .assess(
                                codes.rows().stream()
                                        .filter(code -> !statements.containsKey(code))
                                        .toList(),
                                month)
                        .stream()
                        .map(Assessment::position)
                        .collect(Collectors.toMap(PartnerPosition::partnerCode, Function.identity()));
        return codes.map(code -> Optional.ofNullable(statements.get(code))
                .map(statement -> statement.position(lines.getOrDefault(statement.number(), List.of())))
                .orElseGet(() -> open.get(code)));
    }

    /** The nettings of a closed period, by currency; none while it is not closed, or when nobody agreed to it. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public List<NettingView> nettings(YearMonth month) {
        return nettings.of(month);
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

    /**
     * Codes of partners without a statement of the month, ascending, after {@code after}: the units of work of a settlement run. Some
     * will get none, because there is nothing to put on it.
     *
     * @param limit 1 to {@link Slice#MAX_LIMIT}
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<String> partnersToSettle(YearMonth month, Optional<String> after, int limit) {
        return rows.withoutStatement(month, after.orElse(""), Slice.limit(limit));
    }

    /**
     * Posts the fees of partners and writes their statements, of those that have none yet. Earlier periods that are frozen and not
     * closed come first.
     *
     * @param partnerCodes at most {@link Slice#MAX_LIMIT}; the numbers of their statements are in this order
     * @throws PeriodNotFrozen while postings can still reach the period
     */
    public void settle(YearMonth month, List<String> partnerCodes) {
        if (partnerCodes.size() > Slice.MAX_LIMIT) {
            throw new IllegalArgumentException(
                    "not more than " + Slice.MAX_LIMIT + " partners at once: " + partnerCodes.size());
        }
        issuing.issue(month, partnerCodes, actor());
    }

    /**
     * The same for one partner.
     *
     * @return the statement; empty when there is nothing to put on one
     * @throws PeriodNotFrozen while postings can still reach the period
     */
    public Optional<StatementView> settlePartner(YearMonth month, String partnerCode) {
        settle(month, List.of(partnerCode));
        return rows.find(month, partnerCode).map(statement -> statement.view(rows.lines(statement.number())));
    }

    /**
     * Nets and closes a frozen period whose partners are all settled.
     *
     * @throws PartnersUnsettled when one is not
     */
    public PeriodView close(YearMonth month) {
        periods.cutOff(month);
        for (List<String> codes = partnersToSettle(month, Optional.empty(), Slice.MAX_LIMIT);
                !codes.isEmpty();
                codes = partnersToSettle(month, Optional.of(codes.get(codes.size() - 1)), Slice.MAX_LIMIT)) {
            reckonings.assess(codes, month).stream()
                    .filter(Assessment::isToSettle)
                    .findFirst()
                    .ifPresent(unsettled -> {
                        throw new PartnersUnsettled(month, unsettled.partner().code());
                    });
        }
        nettings.net(month, actor());
        periods.close(month, actor());
        return period(month);
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
