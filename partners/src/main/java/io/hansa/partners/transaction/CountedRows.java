package io.hansa.partners.transaction;

import io.hansa.kernel.Period;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Reads a partner's accepted transactions that count in a period, in the order in which they were recorded. */
@ApplicationScoped
class CountedRows {

    /** Nothing is recorded before it happened, so that the index of a partner's accepted ones bounds this. */
    private static final String COUNTED = "t.partner = :partner AND t.accepted = true"
            + " AND t.businessDate >= :from AND t.businessDate < :until AND t.recordedAt >= :at";

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    @Inject
    Programme programme;

    long count(String partner, Period period) {
        return em.createQuery("SELECT COUNT(t) FROM PartnerTransaction t WHERE " + COUNTED, Long.class)
                .setParameter("partner", partner)
                .setParameter("from", period.from())
                .setParameter("until", period.until())
                .setParameter("at", programme.startOf(period.from()))
                .getSingleResult();
    }

    /** Those after one that was recorded at an instant with a number. */
    List<PartnerTransaction> page(String partner, Period period, Instant at, long number, int most) {
        return em.createQuery(
                        "SELECT t FROM PartnerTransaction t WHERE " + COUNTED
                                + " AND (t.recordedAt > :at OR t.number > :number) ORDER BY t.recordedAt, t.number",
                        PartnerTransaction.class)
                .setParameter("partner", partner)
                .setParameter("from", period.from())
                .setParameter("until", period.until())
                .setParameter("at", at)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
    }
}
