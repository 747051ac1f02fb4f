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
        return codes.map(code -> Optional.ofNullable(statements.get(code))
                .map(statement -> statement.position(lines.getOrDefault(statement.number(), List.of())))
                .orElseGet(() -> reckonings.assess(code, month).position()));
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

    /** Codes of all partners that may have postings, ascending, after {@code after}: the units of work of a settlement run. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<String> partnersToSettle(YearMonth month, Optional<String> after, int limit) {
        return partners.list(PartnerFilter.ALL, after, limit)
                .map(PartnerView::code)
                .rows();
    }

    /**
     * Posts the fees of one partner and writes its statement, or finds it when it was written before. Earlier periods that are
     * frozen and not closed come first.
     *
     * @return the statement; empty when there is nothing to put on one
     * @throws PeriodNotFrozen while postings can still reach the period
     */
    public Optional<StatementView> settlePartner(YearMonth month, String partnerCode) {
        return issuing.issue(month, partnerCode, actor())
                .map(statement -> statement.view(rows.lines(statement.number())));
    }

    /**
     * Nets and closes a frozen period whose partners are all settled.
     *
     * @throws PartnersUnsettled when one is not
     */
    public PeriodView close(YearMonth month) {
        periods.cutOff(month);
        Optional<String> cursor = Optional.empty();
        do {
            Slice<PartnerPosition> positions = preview(month, cursor, Slice.MAX_LIMIT);
            positions.rows().stream()
                    .filter(PartnerPosition::toSettle)
                    .filter(position -> position.statement().isEmpty())
                    .findFirst()
                    .ifPresent(position -> {
                        throw new PartnersUnsettled(month, position.partnerCode());
                    });
            cursor = positions.next();
        } while (cursor.isPresent());
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
