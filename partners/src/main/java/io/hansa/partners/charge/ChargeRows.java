package io.hansa.partners.charge;

import io.hansa.kernel.Ascii;
import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps charges and refunds. A list's cursor is the number of the last one shown. */
@ApplicationScoped
class ChargeRows {

    private static final int MOST_OF_A_REFERENCE = 20;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    /** Gives charges their numbers; they are written by {@link #write}, when it is known what became of them. */
    void number(Collection<Charge> charges) {
        charges.forEach(em::persist);
    }

    /** @throws ChargedAtOnce when a key, a reference or a cycle was taken in the meantime */
    void write(String partner) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new ChargedAtOnce(partner) : e;
        }
    }

    /** @throws ChargedAtOnce when it was given back in the meantime */
    void add(ChargeRefund refund, Charge charge) {
        em.persist(refund);
        write(charge.partner());
    }

    Map<String, Charge> byKeys(String scope, Collection<String> keys) {
        return em
                .createQuery("SELECT c FROM Charge c WHERE c.scope = :scope AND c.key IN :keys", Charge.class)
                .setParameter("scope", scope)
                .setParameter("keys", keys)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Charge::key, Function.identity()));
    }

    Set<String> acceptedReferences(String partner, Collection<String> references) {
        return new HashSet<>(em.createQuery(
                        "SELECT c.acceptedReference FROM Charge c"
                                + " WHERE c.partner = :partner AND c.acceptedReference IN :references",
                        String.class)
                .setParameter("partner", partner)
                .setParameter("references", references)
                .getResultList());
    }

    /** The last cycle that was charged, by subscription; those never charged are left out. */
    Map<Long, LocalDate> lastCycles(Collection<Long> subscriptions) {
        return subscriptions.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "SELECT c.subscription, MAX(c.cycle) FROM Charge c WHERE c.subscription IN :numbers"
                                        + " AND c.cycle IS NOT NULL GROUP BY c.subscription",
                                Object[].class)
                        .setParameter("numbers", subscriptions)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (LocalDate) row[1]));
    }

    Optional<Charge> find(ChargeNumber number) {
        return Optional.ofNullable(em.find(Charge.class, number.id()));
    }

    /** The accepted one first, then refused ones, newest first. */
    Optional<Charge> byReference(String partner, String reference) {
        if (!Ascii.fits(reference)) {
            return Optional.empty();
        }
        return em
                .createQuery(
                        "SELECT c FROM Charge c WHERE c.partner = :partner AND c.reference = :reference"
                                + " ORDER BY c.accepted DESC, c.number DESC",
                        Charge.class)
                .setParameter("partner", partner)
                .setParameter("reference", reference)
                .setMaxResults(MOST_OF_A_REFERENCE)
                .getResultList()
                .stream()
                .findFirst();
    }

    Map<Long, ChargeRefund> refunds(Collection<Charge> charges) {
        return charges.isEmpty()
                ? Map.of()
                : em
                        .createQuery("SELECT r FROM ChargeRefund r WHERE r.charge IN :charges", ChargeRefund.class)
                        .setParameter(
                                "charges", charges.stream().map(Charge::id).toList())
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(ChargeRefund::charge, Function.identity()));
    }

    /** Newest first. */
    List<Charge> list(ChargeFilter filter, Optional<String> cursor, int most) {
        var where = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        filter.partnerCode().ifPresent(code -> put(where, values, "c.partner = :partner", "partner", ascii(code)));
        filter.service().ifPresent(code -> put(where, values, "c.service = :service", "service", ascii(code)));
        filter.accepted().ifPresent(yes -> put(where, values, "c.accepted = :accepted", "accepted", yes));
        filter.counted().ifPresent(yes -> put(where, values, "c.counted = :counted", "counted", yes));
        filter.recordedFrom().ifPresent(at -> put(where, values, "c.recordedAt >= :from", "from", at));
        filter.recordedUntil().ifPresent(at -> put(where, values, "c.recordedAt < :until", "until", at));
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        put(where, values, "c.number < :before", "before", before);
        var query = em.createQuery(
                "SELECT c FROM Charge c WHERE " + String.join(" AND ", where) + " ORDER BY c.number DESC",
                Charge.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    List<Charge> ofSubscription(long subscription, long before, int most) {
        return em.createQuery(
                        "SELECT c FROM Charge c WHERE c.subscription = :subscription AND c.number < :before"
                                + " AND c.accepted = TRUE ORDER BY c.number DESC",
                        Charge.class)
                .setParameter("subscription", subscription)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** @param service empty: of charges whose subscription was not found */
    ChargeCounts counts(String partner, Optional<String> service, Instant from, Instant until) {
        return new ChargeCounts(
                count(partner, service, true, false, from, until), count(partner, service, false, true, from, until));
    }

    private long count(
            String partner, Optional<String> service, boolean accepted, boolean counted, Instant from, Instant until) {
        var query = em.createNativeQuery("SELECT COUNT(*) FROM partner_charge WHERE partner = ?1 AND service "
                        + (service.isPresent() ? "= ?6" : "IS NULL")
                        + " AND accepted = ?2 AND counted = ?3 AND recorded_at >= ?4 AND recorded_at < ?5")
                .setParameter(1, partner)
                .setParameter(2, accepted)
                .setParameter(3, counted)
                .setParameter(4, LocalDateTime.ofInstant(from, ZoneOffset.UTC))
                .setParameter(5, LocalDateTime.ofInstant(until, ZoneOffset.UTC));
        service.ifPresent(code -> query.setParameter(6, code));
        return ((Number) query.getSingleResult()).longValue();
    }

    private static void put(
            List<String> where, Map<String, Object> values, String condition, String name, Object value) {
        where.add(condition);
        values.put(name, value);
    }

    private static String ascii(String code) {
        return Ascii.fits(code) ? code : "";
    }
}
