package io.hansa.partners.visit;

import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.EntryNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Refusals at doors in the database. */
@ApplicationScoped
class RefusalRows {

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    /** @throws RefusalDecided when it was reported before */
    void add(DoorRefusal refusal, String reservation) {
        try {
            em.persist(refusal);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new RefusalDecided(reservation) : e;
        }
    }

    Optional<DoorRefusal> find(String number) {
        return number != null && number.matches("R[1-9][0-9]{0,17}")
                ? Optional.ofNullable(em.find(DoorRefusal.class, Long.parseLong(number.substring(1))))
                : Optional.empty();
    }

    Optional<DoorRefusal> lock(String number) {
        Optional<DoorRefusal> found = find(number);
        found.ifPresent(one -> em.refresh(one, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    Optional<DoorRefusal> of(long reservation) {
        return em
                .createQuery("SELECT r FROM DoorRefusal r WHERE r.reservation = :reservation", DoorRefusal.class)
                .setParameter("reservation", reservation)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<DoorRefusal> byEntries(Collection<EntryNumber> entries) {
        return em.createQuery("SELECT r FROM DoorRefusal r WHERE r.entry IN :entries", DoorRefusal.class)
                .setParameter("entries", entries)
                .getResultList();
    }

    /** Newest first; of a partner, or of all. */
    List<DoorRefusal> list(Optional<String> partner, long before, int most) {
        String of = partner.isPresent() ? " AND r.partner = :partner" : "";
        var query = em.createQuery(
                        "SELECT r FROM DoorRefusal r WHERE r.number < :before" + of + " ORDER BY r.number DESC",
                        DoorRefusal.class)
                .setParameter("before", before);
        partner.ifPresent(code -> query.setParameter("partner", code));
        return query.setMaxResults(most).getResultList();
    }
}
