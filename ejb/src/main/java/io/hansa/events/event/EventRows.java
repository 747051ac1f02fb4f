package io.hansa.events.event;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Events, their venues, seats and windows in the database. */
@ApplicationScoped
class EventRows {

    private static final String WHOLE =
            "SELECT e, v, s FROM ClubEvent e, Venue v, SeatRow s" + " WHERE v.code = e.venue AND s.event = e.id AND ";

    /** No event is longer, so a range of time is a range of starts, which an index answers. */
    static final java.time.Duration LONGEST = java.time.Duration.ofDays(31);

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void add(Venue venue) {
        em.persist(venue);
    }

    Optional<Venue> venue(String code) {
        return Optional.ofNullable(em.find(Venue.class, code));
    }

    List<Venue> venues(int limit) {
        return em.createQuery("SELECT v FROM Venue v ORDER BY v.code", Venue.class)
                .setMaxResults(limit)
                .getResultList();
    }

    void add(ClubEvent event, EventTerms terms) {
        em.persist(event);
        em.flush();
        em.persist(new SeatRow(event.id(), terms.capacity()));
        terms.windows().forEach(window -> em.persist(new Opening(event.id(), window)));
        em.flush();
    }

    /** Brings the windows of an event to what its terms say. */
    void reopen(ClubEvent event, List<BookingWindow> windows) {
        Map<Integer, BookingWindow> wanted = windows.stream()
                .collect(java.util.stream.Collectors.toMap(BookingWindow::tierRank, Function.identity()));
        for (Opening opening : openings(List.of(event.id()))) {
            BookingWindow window = wanted.remove(opening.tierRank());
            if (window == null) {
                em.remove(opening);
            } else {
                opening.opensAt(window.opensAt());
            }
        }
        wanted.values().forEach(window -> em.persist(new Opening(event.id(), window)));
        em.flush();
    }

    Optional<ClubEvent> lock(EventNumber number) {
        return Optional.ofNullable(em.find(ClubEvent.class, number.id(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<SeatRow> lockSeats(EventNumber number) {
        return Optional.ofNullable(em.find(SeatRow.class, number.id(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<FullEvent> find(EventNumber number) {
        return find(List.of(number)).stream().findFirst();
    }

    List<FullEvent> find(Collection<EventNumber> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return whole(em.createQuery(WHOLE + "e.id IN :ids", Object[].class)
                .setParameter("ids", numbers.stream().map(EventNumber::id).toList()));
    }

    List<FullEvent> between(Instant from, Instant until, int limit) {
        return whole(em.createQuery(
                        WHOLE + "e.starts > :earliest AND e.starts < :until AND e.ends > :from ORDER BY e.starts, e.id",
                        Object[].class)
                .setParameter("earliest", from.minus(LONGEST))
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(limit));
    }

    /** Events that are not cancelled and meet a stretch of time at a venue. */
    List<ClubEvent> meeting(String venue, Instant starts, Instant ends, long except, int limit) {
        return em.createQuery(
                        "SELECT e FROM ClubEvent e WHERE e.venue = :venue AND e.state <> :cancelled AND e.id <> :except"
                                + " AND e.starts > :earliest AND e.starts < :ends AND e.ends > :starts"
                                + " ORDER BY e.starts, e.id",
                        ClubEvent.class)
                .setParameter("venue", venue)
                .setParameter("cancelled", EventState.CANCELLED)
                .setParameter("except", except)
                .setParameter("earliest", starts.minus(LONGEST))
                .setParameter("starts", starts)
                .setParameter("ends", ends)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Published events that end after {@code now}, by start, after a place in that order. */
    List<FullEvent> upcoming(Instant now, Optional<EventKind> kind, Instant startsFrom, long after, int limit) {
        var query = em.createQuery(
                        WHOLE + "e.state = :published AND e.starts >= :earliest AND e.ends > :now"
                                + " AND (e.starts > :startsFrom OR (e.starts = :startsFrom AND e.id > :after))"
                                + (kind.isPresent() ? " AND e.kind = :kind" : "")
                                + " ORDER BY e.starts, e.id",
                        Object[].class)
                .setParameter("published", EventState.PUBLISHED)
                .setParameter("earliest", startsFrom)
                .setParameter("now", now)
                .setParameter("startsFrom", startsFrom)
                .setParameter("after", after)
                .setMaxResults(limit);
        kind.ifPresent(asked -> query.setParameter("kind", asked));
        return whole(query);
    }

    private List<FullEvent> whole(TypedQuery<Object[]> query) {
        List<Object[]> found = query.getResultList();
        Map<Long, List<BookingWindow>> windows =
                openings(found.stream().map(row -> ((ClubEvent) row[0]).id()).toList()).stream()
                        .collect(groupingBy(Opening::event, mapping(Opening::window, toList())));
        return found.stream()
                .map(row -> new FullEvent(
                        (ClubEvent) row[0],
                        (Venue) row[1],
                        (SeatRow) row[2],
                        windows.getOrDefault(((ClubEvent) row[0]).id(), List.of())))
                .toList();
    }

    private List<Opening> openings(Collection<Long> events) {
        return events.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT o FROM Opening o WHERE o.event IN :events ORDER BY o.event, o.tierRank DESC",
                                Opening.class)
                        .setParameter("events", events)
                        .getResultList();
    }
}
