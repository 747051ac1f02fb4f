package io.hansa.partners.conduct;

import io.hansa.kernel.Ascii;
import io.hansa.partners.subscription.SubscriptionNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps complaints and what was decided on them. */
@ApplicationScoped
class ComplaintRows {

    private static final int MOST_OF_A_SUBSCRIPTION = 50;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    void add(Complaint complaint) {
        em.persist(complaint);
        em.flush();
    }

    void add(ComplaintDecision decision) {
        em.persist(decision);
        em.flush();
    }

    Optional<Complaint> find(ComplaintNumber number) {
        return Optional.ofNullable(em.find(Complaint.class, number.id()));
    }

    Optional<ComplaintDecision> decision(Complaint complaint) {
        return Optional.ofNullable(em.find(ComplaintDecision.class, complaint.id()));
    }

    Map<Long, ComplaintDecision> decisions(Collection<Complaint> complaints) {
        return complaints.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "SELECT d FROM ComplaintDecision d WHERE d.complaint IN :numbers",
                                ComplaintDecision.class)
                        .setParameter(
                                "numbers",
                                complaints.stream().map(Complaint::id).toList())
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(ComplaintDecision::complaint, Function.identity()));
    }

    /** Newest first. */
    List<Complaint> of(SubscriptionNumber subscription) {
        return em.createQuery(
                        "SELECT c FROM Complaint c WHERE c.subscription = :number ORDER BY c.number DESC",
                        Complaint.class)
                .setParameter("number", subscription.id())
                .setMaxResults(MOST_OF_A_SUBSCRIPTION)
                .getResultList();
    }

    /** Newest first. */
    List<Complaint> list(ComplaintFilter filter, long before, int most) {
        var where = new ArrayList<String>(List.of("c.number < :before"));
        var values = new LinkedHashMap<String, Object>(Map.of("before", before));
        filter.partnerCode().ifPresent(code -> {
            where.add("c.partner = :partner");
            values.put("partner", Ascii.fits(code) ? code : "");
        });
        filter.service().ifPresent(code -> {
            where.add("c.service = :service");
            values.put("service", Ascii.fits(code) ? code : "");
        });
        filter.filedFrom().ifPresent(at -> {
            where.add("c.filedAt >= :from");
            values.put("from", at);
        });
        filter.filedUntil().ifPresent(at -> {
            where.add("c.filedAt < :until");
            values.put("until", at);
        });
        filter.open()
                .ifPresent(open -> where.add((open ? "NOT " : "")
                        + "EXISTS (SELECT d FROM ComplaintDecision d WHERE d.complaint = c.number)"));
        var query = em.createQuery(
                "SELECT c FROM Complaint c WHERE " + String.join(" AND ", where) + " ORDER BY c.number DESC",
                Complaint.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    /** How many complaints of a time there are about a service, and how many of those were dismissed. */
    long[] counts(String partner, String service, Instant from, Instant until) {
        var row = (Object[]) em.createNativeQuery("SELECT COUNT(*), COALESCE(SUM(d.upheld = 0), 0)"
                        + " FROM partner_complaint c LEFT JOIN partner_complaint_decision d ON d.complaint = c.number"
                        + " WHERE c.partner = ?1 AND c.service = ?2 AND c.filed_at >= ?3 AND c.filed_at < ?4")
                .setParameter(1, partner)
                .setParameter(2, service)
                .setParameter(3, LocalDateTime.ofInstant(from, ZoneOffset.UTC))
                .setParameter(4, LocalDateTime.ofInstant(until, ZoneOffset.UTC))
                .getSingleResult();
        return new long[] {((Number) row[0]).longValue(), ((Number) row[1]).longValue()};
    }
}
