package io.hansa.partners.transaction;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Sums what a partner did on a day. */
@ApplicationScoped
class Totals {

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    @Inject
    ParkedRows parked;

    @Inject
    Programme programme;

    DayTotals of(String partner, LocalDate date) {
        Instant from = programme.startOf(date);
        Instant until = programme.startOf(date.plusDays(1));
        List<Object[]> sums = em.createQuery(
                        "SELECT t.kind, t.accepted, COUNT(t), SUM(t.points), SUM(t.money) FROM PartnerTransaction t"
                                + " WHERE t.partner = :partner AND t.accepted IN (true, false)"
                                + " AND t.recordedAt >= :from AND t.recordedAt < :until"
                                + " GROUP BY t.kind, t.accepted ORDER BY t.kind",
                        Object[].class)
                .setParameter("partner", partner)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
        var kinds = sums.stream()
                .filter(row -> (Boolean) row[1])
                .map(row -> new DayTotals.KindTotal(
                        (TransactionKind) row[0],
                        (Long) row[2],
                        Points.of(((Number) row[3]).longValue()),
                        Money.cny(((Number) row[4]).longValue())))
                .toList();
        long refused = sums.stream()
                .filter(row -> !(Boolean) row[1])
                .mapToLong(row -> (Long) row[2])
                .sum();
        return new DayTotals(date, kinds, refused, parked.count(partner, from, until));
    }
}
