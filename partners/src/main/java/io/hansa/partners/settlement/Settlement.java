package io.hansa.partners.settlement;

import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.period.EarlierPeriodOpen;
import io.hansa.partners.period.PeriodNotFound;
import io.hansa.partners.period.PeriodNotFrozen;
import io.hansa.partners.period.PeriodNotOver;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Settles a period: {@link #freeze}, then {@link #settlePartner} for each of {@link #partnersToSettle}, then {@link #close}. Each
 * step may be repeated after a crash and changes nothing when it was done before.
 */
@Stateless
@RetryOnConflict
@RolesAllowed({Roles.FINANCE, Roles.SYSTEM})
public class Settlement {

    /** The latest periods, newest first; at most 36. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public List<PeriodView> periods() {
        throw new UnsupportedOperationException("being written");
    }

    /** @throws PeriodNotFound when the month is before the first contract or has not begun */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public PeriodView period(YearMonth month) {
        throw new UnsupportedOperationException("being written");
    }

    /** What each partner's postings of the period come to now, by ascending partner code; partners without postings too. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public Slice<PartnerPosition> preview(YearMonth month, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * Lets no more postings into a period that is over.
     *
     * @throws PeriodNotOver before its last day has ended
     * @throws EarlierPeriodOpen when an earlier period still takes postings
     */
    public PeriodView freeze(YearMonth month) {
        throw new UnsupportedOperationException("being written");
    }

    /** Codes of all partners that may have postings, ascending, after {@code after}: the units of work of a settlement run. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<String> partnersToSettle(YearMonth month, Optional<String> after, int limit) {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * Writes the statement of one partner, or finds it when it was written before.
     *
     * @return the statement; empty when the partner has no postings in the period
     * @throws PeriodNotFrozen while postings can still reach the period
     */
    public Optional<StatementView> settlePartner(YearMonth month, String partnerCode) {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * Closes a frozen period whose partners are all settled.
     *
     * @throws PartnersUnsettled when one is not
     */
    public PeriodView close(YearMonth month) {
        throw new UnsupportedOperationException("being written");
    }
}
