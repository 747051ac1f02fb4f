package io.hansa.partners.inkind;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Ascii;
import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.IdempotencyConflict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Keeps deliveries and their steps. */
@ApplicationScoped
class KindRows {

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    long nextNumber() {
        return ((Number) em.createNativeQuery("SELECT NEXT VALUE FOR partner_kind_seq")
                        .getSingleResult())
                .longValue();
    }

    /**
     * @throws KindReferenceTaken when the reference names another one that waits or counts
     * @throws KindTakenBack when what it takes back was taken back meanwhile
     */
    void add(KindDelivery delivery) {
        try {
            em.persist(delivery);
            em.flush();
        } catch (PersistenceException e) {
            String message = DuplicateEntry.messageOf(e).orElse("");
            if (message.contains("partner_kind_reference")) {
                throw new KindReferenceTaken(delivery.reference);
            }
            throw message.contains("partner_kind_reverses") ? new KindTakenBack(KindNumber.of(delivery.reverses)) : e;
        }
    }

    /** @throws IdempotencyConflict when the actor has just used the key for something else */
    void add(KindEvent event, String key) {
        try {
            em.persist(event);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e)
                            .filter(message -> message.contains("partner_kind_event_request"))
                            .isPresent()
                    ? new IdempotencyConflict(key)
                    : e;
        }
    }

    Optional<KindDelivery> find(KindNumber number) {
        return Optional.ofNullable(em.find(KindDelivery.class, number.id()));
    }

    /** Locked: those who would answer at the same time wait for each other here. */
    KindDelivery lock(KindNumber number) {
        KindDelivery delivery = em.find(KindDelivery.class, number.id(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(delivery);
        return delivery;
    }

    Optional<KindEvent> byRequest(Actor actor, String key) {
        return em
                .createQuery(
                        "SELECT e FROM KindEvent e WHERE e.actor = :actor AND e.requestKey = :key", KindEvent.class)
                .setParameter("actor", actor)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Oldest first; a delivery has two at most. */
    List<KindEvent> events(KindDelivery delivery) {
        return em.createQuery("SELECT e FROM KindEvent e WHERE e.delivery = :number ORDER BY e.seq", KindEvent.class)
                .setParameter("number", delivery.number)
                .getResultList();
    }

    /** By what is taken back; those that wait or count. */
    Map<Long, Long> takenBack(Collection<Long> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "SELECT d FROM KindDelivery d WHERE d.reverses IN :numbers AND d.state IN :live",
                        KindDelivery.class)
                .setParameter("numbers", numbers)
                .setParameter("live", List.of(KindState.REPORTED, KindState.CONFIRMED))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(each -> each.reverses, each -> each.number));
    }

    /** Numbers of those whose clock ended before a date, those that ended first, first. */
    List<Long> overdue(LocalDate today, int most) {
        return em.createQuery(
                        "SELECT d.number FROM KindDelivery d WHERE d.dueOn < :today ORDER BY d.dueOn, d.number",
                        Long.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** Newest first. */
    List<KindDelivery> list(KindFilter filter, long before, int most) {
        var jpql = new StringBuilder("SELECT d FROM KindDelivery d WHERE d.number < :before");
        var parameters = new TreeMap<String, Object>();
        filter.partnerCode().ifPresent(code -> {
            jpql.append(" AND d.partner = :partner");
            parameters.put("partner", Ascii.fits(code) ? code : "");
        });
        filter.state().ifPresent(state -> {
            jpql.append(" AND d.state = :state");
            parameters.put("state", state);
        });
        filter.waitsFor().ifPresent(party -> {
            jpql.append(" AND d.waitsFor = :waitsFor");
            parameters.put("waitsFor", party);
        });
        filter.item().ifPresent(item -> {
            jpql.append(" AND d.item = :item");
            parameters.put("item", Ascii.fits(item) ? item : "");
        });
        var query = em.createQuery(jpql.append(" ORDER BY d.number DESC").toString(), KindDelivery.class);
        parameters.forEach(query::setParameter);
        return query.setParameter("before", before).setMaxResults(most).getResultList();
    }
}
