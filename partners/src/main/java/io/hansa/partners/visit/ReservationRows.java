package io.hansa.partners.visit;

import io.hansa.kernel.DuplicateEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reservations in the database. */
@ApplicationScoped
class ReservationRows {

    /** Who has reserved may come so long before. */
    private static final Duration EARLY = Duration.ofHours(1);

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    /** Gives it its number; it is written by {@link #write}, when its hold is known. */
    void number(Reservation reservation) {
        em.persist(reservation);
    }

    /** @throws AlreadyReserved when the member has reserved that already */
    void write(String right) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new AlreadyReserved(right) : e;
        }
    }

    Optional<Reservation> find(String number) {
        var id = ReservationNumber.number(number);
        return id.isEmpty() ? Optional.empty() : Optional.ofNullable(em.find(Reservation.class, id.getAsLong()));
    }

    /** As it is now; nobody else changes it until the transaction ends. */
    Optional<Reservation> lock(String number) {
        return find(number).map(this::locked);
    }

    private Reservation locked(Reservation found) {
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** What a member has reserved at an outlet for about now, locked; the one that begins first. */
    Optional<Reservation> lockFor(String partner, String outlet, String right, Set<String> members, Instant at) {
        return em
                .createQuery(
                        "SELECT r FROM Reservation r WHERE r.member IN :members AND r.state = :reserved AND r.partner = :partner"
                                + " AND r.outlet = :outlet AND r.right = :right AND r.beginsAt <= :latest AND r.arriveBy >= :at"
                                + " ORDER BY r.beginsAt",
                        Reservation.class)
                .setParameter("members", members)
                .setParameter("reserved", ReservationState.RESERVED)
                .setParameter("partner", partner)
                .setParameter("outlet", outlet)
                .setParameter("right", right)
                .setParameter("latest", at.plus(EARLY))
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(this::locked)
                .filter(found -> found.state() == ReservationState.RESERVED);
    }

    /** Those for which nobody came in time, the oldest first, locked. */
    List<Reservation> lockMissed(Instant now, int most) {
        return em.createQuery(
                        "SELECT r FROM Reservation r WHERE r.state = :reserved AND r.arriveBy < :now ORDER BY r.arriveBy",
                        Reservation.class)
                .setParameter("reserved", ReservationState.RESERVED)
                .setParameter("now", now)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Map<Long, Reservation> byNumbers(Collection<Long> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT r FROM Reservation r WHERE r.number IN :numbers", Reservation.class)
                        .setParameter("numbers", List.copyOf(numbers))
                        .getResultStream()
                        .collect(Collectors.toMap(Reservation::number, Function.identity()));
    }

    /** Of a member under its numbers, newest first. */
    List<Reservation> ofMember(Set<String> members, long before, int most) {
        return em.createQuery(
                        "SELECT r FROM Reservation r WHERE r.member IN :members AND r.number < :before ORDER BY r.number DESC",
                        Reservation.class)
                .setParameter("members", members)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Of a partner on a day, by time, with those of the days beside it for which somebody may come at this moment. */
    List<Reservation> expected(String partner, LocalDate day, Instant at, int most) {
        return em.createQuery(
                        "SELECT r FROM Reservation r WHERE r.partner = :partner AND r.day BETWEEN :before AND :after"
                                + " AND (r.day = :day OR r.state = :reserved AND r.beginsAt <= :latest AND r.arriveBy >= :at)"
                                + " ORDER BY r.day, r.begins, r.number",
                        Reservation.class)
                .setParameter("partner", partner)
                .setParameter("before", day.minusDays(1))
                .setParameter("after", day.plusDays(1))
                .setParameter("day", day)
                .setParameter("reserved", ReservationState.RESERVED)
                .setParameter("latest", at.plus(EARLY))
                .setParameter("at", at)
                .setMaxResults(most)
                .getResultList();
    }
}
