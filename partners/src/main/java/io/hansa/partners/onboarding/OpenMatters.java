package io.hansa.partners.onboarding;

import io.hansa.kernel.Period;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.allowance.Allowances;
import io.hansa.ledger.statement.CodeSum;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.partner.Partners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Finds what is open between a partner and the programme. */
@ApplicationScoped
class OpenMatters {

    /** Payments settle what a statement asked for; they are on none. */
    private static final String PAYMENT = "payment.";

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    @Inject
    Partners partners;

    @Inject
    Statements ledger;

    @Inject
    Allowances allowances;

    List<OpenMatter> of(String partner) {
        AccountId clearing = partners.standing(partner).clearing();
        return Stream.of(
                        new OpenMatter(Matter.UNSETTLED, unsettled(partner, clearing)),
                        new OpenMatter(
                                Matter.DISPUTED,
                                count("partner_dispute_standing WHERE partner = ? AND waits_for IS NOT NULL", partner)),
                        new OpenMatter(
                                Matter.MISSING_CLAIMED,
                                count("partner_missing_standing WHERE partner = ? AND state = 'WAITING'", partner)),
                        new OpenMatter(Matter.UNPAID, ledger.balance(clearing)),
                        new OpenMatter(Matter.PREPAID_UNUSED, prepaid(partner)))
                .filter(matter -> matter.figure() != 0)
                .toList();
    }

    /** Postings after the last month that has a statement. */
    private long unsettled(String partner, AccountId clearing) {
        return ledger.sums(clearing, Period.since(unsettledFrom(partner))).stream()
                .filter(sum -> !sum.code().startsWith(PAYMENT))
                .mapToLong(CodeSum::count)
                .sum();
    }

    private LocalDate unsettledFrom(String partner) {
        List<?> last = em.createNativeQuery("SELECT MAX(month) FROM partner_statement WHERE partner = ?")
                .setParameter(1, partner)
                .getResultList();
        return last.get(0) == null
                ? LocalDate.EPOCH
                : YearMonth.parse(last.get(0).toString()).plusMonths(1).atDay(1);
    }

    private long prepaid(String partner) {
        return allowances.left(partner, Unit.PTS) + allowances.reserve(partner, Unit.PTS);
    }

    private long count(String from, String partner) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM " + from)
                        .setParameter(1, partner)
                        .getSingleResult())
                .longValue();
    }
}
