package io.hansa.events.booking;

import io.hansa.events.event.EventNumber;
import io.hansa.kernel.ClaimCode;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/**
 * Bookings in the database. None is ever locked: whoever changes one has locked its event's seat row first, and a second lock
 * would only be one more way into a deadlock (a locking scan also waits for rows of other events).
 */
@ApplicationScoped
class BookingRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void add(Booking booking) {
        em.persist(booking);
    }

    Optional<Booking> find(BookingNumber number, MemberNumber member) {
        return Optional.ofNullable(em.find(Booking.class, number.id())).filter(booking -> booking.isFor(member));
    }

    /** Brings a booking to what it is by now. */
    void refresh(Booking booking) {
        em.refresh(booking);
    }

    Optional<Booking> byCode(ClaimCode code) {
        return first(em.createQuery("SELECT b FROM Booking b WHERE b.code = :code", Booking.class)
                .setParameter("code", code.value()));
    }

    Optional<Booking> byKey(RequestKey key) {
        return first(em.createQuery(
                        "SELECT b FROM Booking b WHERE b.idempotencyScope = :scope AND b.idempotencyKey = :key",
                        Booking.class)
                .setParameter("scope", key.scope())
                .setParameter("key", key.key()));
    }

    Optional<Booking> live(MemberNumber member, EventNumber event) {
        return first(em.createQuery(
                        "SELECT b FROM Booking b WHERE b.event = :event AND b.member = :member AND b.closedAt IS NULL",
                        Booking.class)
                .setParameter("event", event.id())
                .setParameter("member", member));
    }

    /** All of an event that are not cancelled. */
    List<Booking> live(EventNumber event) {
        return em.createQuery(
                        "SELECT b FROM Booking b WHERE b.event = :event AND b.closedAt IS NULL ORDER BY b.id",
                        Booking.class)
                .setParameter("event", event.id())
                .getResultList();
    }

    /** The waiting list in the order of joining. */
    List<Booking> line(EventNumber event) {
        return em.createQuery(
                        "SELECT b FROM Booking b WHERE b.event = :event AND b.status = :waiting ORDER BY b.id",
                        Booking.class)
                .setParameter("event", event.id())
                .setParameter("waiting", BookingStatus.WAITING)
                .setMaxResults(WaitingLine.LONGEST)
                .getResultList();
    }

    long lineLength(EventNumber event) {
        return em.createQuery(
                        "SELECT COUNT(b.id) FROM Booking b WHERE b.event = :event AND b.status = :waiting", Long.class)
                .setParameter("event", event.id())
                .setParameter("waiting", BookingStatus.WAITING)
                .getSingleResult();
    }

    /** The place of a waiting booking in its line, from 1. */
    int place(Booking booking) {
        return em.createQuery(
                        "SELECT COUNT(b.id) FROM Booking b WHERE b.event = :event AND b.status = :waiting AND b.id <= :id",
                        Long.class)
                .setParameter("event", booking.eventNumber().id())
                .setParameter("waiting", BookingStatus.WAITING)
                .setParameter("id", booking.id())
                .getSingleResult()
                .intValue();
    }

    List<Booking> ofMember(MemberNumber member, long before, int limit) {
        return em.createQuery(
                        "SELECT b FROM Booking b WHERE b.member = :member AND b.id < :before ORDER BY b.id DESC",
                        Booking.class)
                .setParameter("member", member)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Booking> ofEvent(EventNumber event, Optional<BookingStatus> status, long after, int limit) {
        var query = em.createQuery(
                        "SELECT b FROM Booking b WHERE b.event = :event AND b.id > :after"
                                + (status.isPresent() ? " AND b.status = :status" : "") + " ORDER BY b.id",
                        Booking.class)
                .setParameter("event", event.id())
                .setParameter("after", after)
                .setMaxResults(limit);
        status.ifPresent(asked -> query.setParameter("status", asked));
        return query.getResultList();
    }

    private static Optional<Booking> first(TypedQuery<Booking> query) {
        return query.getResultList().stream().findFirst();
    }
}
