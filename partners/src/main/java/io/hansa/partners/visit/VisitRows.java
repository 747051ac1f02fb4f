package io.hansa.partners.visit;

import io.hansa.kernel.Ascii;
import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.EntryNumber;
import io.hansa.partners.refusal.AlreadyReversed;
import io.hansa.partners.refusal.DuplicateReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Visits and what was taken back of them. */
@ApplicationScoped
class VisitRows {

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    /** Gives the visit its number; it is written by {@link #write}, when its entry is known. */
    void number(Visit visit) {
        em.persist(visit);
    }

    /** @throws DuplicateReference when another visit of the partner has its reference */
    void write(String reference) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new DuplicateReference(reference) : e;
        }
    }

    /** @throws AlreadyReversed when somebody has taken it back just now */
    void add(VisitVoid back, String reference) {
        try {
            em.persist(back);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new AlreadyReversed(reference) : e;
        }
    }

    Visit get(long number) {
        return em.find(Visit.class, number);
    }

    Optional<Visit> byReference(String partner, String reference) {
        return !Ascii.fits(reference)
                ? Optional.empty()
                : em
                        .createQuery(
                                "SELECT v FROM Visit v WHERE v.partner = :partner AND v.reference = :reference",
                                Visit.class)
                        .setParameter("partner", partner)
                        .setParameter("reference", reference)
                        .getResultList()
                        .stream()
                        .findFirst();
    }

    Optional<Instant> takenBackAt(Visit visit) {
        return Optional.ofNullable(takenBack(List.of(visit)).get(visit.number()));
    }

    Map<Long, Instant> takenBack(Collection<Visit> visits) {
        return visits.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT b FROM VisitVoid b WHERE b.visit IN :visits", VisitVoid.class)
                        .setParameter(
                                "visits", visits.stream().map(Visit::number).toList())
                        .getResultStream()
                        .collect(Collectors.toMap(VisitVoid::visit, VisitVoid::voidedAt));
    }

    List<Visit> byEntries(Collection<EntryNumber> entries) {
        return em.createQuery("SELECT v FROM Visit v WHERE v.entry IN :entries", Visit.class)
                .setParameter("entries", entries)
                .getResultList();
    }

    /** What was taken back by these entries. */
    List<VisitVoid> takenBackBy(Collection<EntryNumber> entries) {
        return em.createQuery("SELECT b FROM VisitVoid b WHERE b.entry IN :entries", VisitVoid.class)
                .setParameter("entries", entries)
                .getResultList();
    }

    Map<Long, Visit> byNumbers(Collection<Long> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT v FROM Visit v WHERE v.number IN :numbers", Visit.class)
                        .setParameter("numbers", numbers)
                        .getResultStream()
                        .collect(Collectors.toMap(Visit::number, Function.identity()));
    }

    /** Of a partner since an instant, newest first. */
    List<Visit> since(String partner, Instant since, long before, int most) {
        return em.createQuery(
                        "SELECT v FROM Visit v WHERE v.partner = :partner AND v.recordedAt >= :since AND v.number < :before"
                                + " ORDER BY v.number DESC",
                        Visit.class)
                .setParameter("partner", partner)
                .setParameter("since", since)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Of a member, newest first. */
    List<Visit> ofMember(String member, long before, int most) {
        return em.createQuery(
                        "SELECT v FROM Visit v WHERE v.member = :member AND v.number < :before ORDER BY v.number DESC",
                        Visit.class)
                .setParameter("member", member)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
