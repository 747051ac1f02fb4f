package io.hansa.partners.value;

import io.hansa.kernel.Ascii;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Reads what partners' months come to, for the club's staff. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class ValueBoard {

    private static final int MONTHS = Valuation.MONTHS;

    @Inject
    ValueRows rows;

    /** Partners with anything in a month, by code; as a whole, or in a region. */
    public List<ValueRow> month(YearMonth month, Optional<String> region) {
        return rows.ofMonth(month, region).stream()
                .filter(ValueRow::isSomething)
                .toList();
    }

    /** The regions in which anything happened in a month; {@code -}: messages without an outlet. */
    public List<String> regions(YearMonth month) {
        return rows.regions(month);
    }

    /** A partner's month: the whole first, then each region. */
    public List<ValueRow> partner(String partnerCode, YearMonth month) {
        return rows.ofPartner(partnerCode, month);
    }

    /** A partner's months up to one, oldest first, at most thirteen. */
    public List<ValueRow> history(String partnerCode, YearMonth to) {
        return rows.history(partnerCode, to.minusMonths(MONTHS - 1L), to);
    }

    /** All partners' months up to one, oldest first, at most thirteen. */
    public List<ValueMonth> months(YearMonth to) {
        return rows.months(to.minusMonths(MONTHS - 1L), to);
    }

    /** The transactions behind a figure, as of now, oldest first. */
    public Slice<ValueEntry> behind(
            PartnerMonth about, Optional<String> region, ValueMeasure measure, Optional<String> cursor, int limit) {
        long after = Slice.begin(cursor, Long::parseLong, 0L);
        boolean readable =
                Ascii.fits(about.partnerCode()) && region.map(Ascii::fits).orElse(true);
        return Slice.read(
                limit,
                most -> readable ? rows.behind(about, region, measure, after, most) : List.<ValueEntry>of(),
                entry -> Long.toString(entry.number().value()));
    }
}
