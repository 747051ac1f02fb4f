package io.hansa.partners.dispute;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Ascii;
import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.EntryNumber;
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
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps disputes, their events and where they stand. */
@ApplicationScoped
class DisputeRows {

    private static final int MOST_EVENTS = 200;
    private static final int MOST_OF_A_STATEMENT = 1_000;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    /** Lets nobody else open a dispute before the transaction ends, and gives the next number: a rollback leaves no gap. */
    DisputeNumber takeNumber(int year) {
        em.createNativeQuery("INSERT INTO partner_dispute_counter (year, last) VALUES (?, 1)"
                        + " ON DUPLICATE KEY UPDATE last = last + 1")
                .setParameter(1, year)
                .executeUpdate();
        Number last = (Number) em.createNativeQuery("SELECT last FROM partner_dispute_counter WHERE year = ?")
                .setParameter(1, year)
                .getSingleResult();
        return DisputeNumber.of(year, last.intValue());
    }

    void add(Dispute dispute, Standing standing) {
        em.persist(dispute);
        em.flush();
        em.persist(standing);
        em.flush();
    }

    /** @throws IdempotencyConflict when the actor has just used the key for something else */
    void add(DisputeEvent event, Optional<String> key) {
        try {
            em.persist(event);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e)
                            .filter(message -> message.contains("partner_dispute_event_request"))
                            .isPresent()
                    ? new IdempotencyConflict(key.orElse(""))
                    : e;
        }
    }

    Optional<Dispute> find(DisputeNumber number) {
        return Optional.ofNullable(em.find(Dispute.class, number.value()));
    }

    /** Locked: those who would take a step at the same time wait for each other here. */
    Standing lock(DisputeNumber number) {
        Standing standing = em.find(Standing.class, number.value(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(standing);
        return standing;
    }

    Optional<DisputeEvent> byRequest(Actor actor, String key) {
        return em
                .createQuery(
                        "SELECT e FROM DisputeEvent e WHERE e.actor = :actor AND e.requestKey = :key",
                        DisputeEvent.class)
                .setParameter("actor", actor)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst();
    }

    Standing standing(DisputeNumber number) {
        return em.find(Standing.class, number.value());
    }

    /** Oldest first. */
    List<DisputeEvent> events(DisputeNumber number) {
        return em.createQuery(
                        "SELECT e FROM DisputeEvent e WHERE e.dispute = :number ORDER BY e.seq", DisputeEvent.class)
                .setParameter("number", number.value())
                .setMaxResults(MOST_EVENTS)
                .getResultList();
    }

    /** The disputes of a statement's lines, by ascending number; the first thousand. */
    List<DisputeRow> ofStatement(String statement) {
        if (!Ascii.fits(statement)) {
            return List.of();
        }
        return rows(em.createQuery(
                        "SELECT s FROM Standing s, Dispute d WHERE s.number = d.number"
                                + " AND d.statement = :statement ORDER BY d.number",
                        Standing.class)
                .setParameter("statement", statement)
                .setMaxResults(MOST_OF_A_STATEMENT)
                .getResultList());
    }

    /** The open dispute of the same: of a line as a whole, or of an entry behind it. */
    Optional<DisputeNumber> openOf(String statement, int line, Optional<EntryNumber> entry) {
        var query = em.createNativeQuery("SELECT d.number FROM partner_dispute d JOIN partner_dispute_standing s"
                        + " ON s.number = d.number WHERE d.statement = ? AND d.line = ? AND s.due_on IS NOT NULL AND "
                        + (entry.isPresent() ? "d.entry = ?" : "d.entry IS NULL"))
                .setParameter(1, statement)
                .setParameter(2, line)
                .setMaxResults(1);
        entry.ifPresent(number -> query.setParameter(3, number.value()));
        List<?> found = query.getResultList();
        return found.stream().findFirst().map(number -> new DisputeNumber((String) number));
    }

    /** What of a line, or of an entry behind it, is claimed in open disputes, and what others came to. */
    long taken(String statement, int line, Optional<EntryNumber> entry) {
        var query = em.createNativeQuery(
                        "SELECT COALESCE(SUM(IF(s.due_on IS NULL, s.granted, d.claimed)), 0) FROM partner_dispute d"
                                + " JOIN partner_dispute_standing s ON s.number = d.number"
                                + " WHERE d.statement = ? AND d.line = ?"
                                + (entry.isPresent() ? " AND d.entry = ?" : ""))
                .setParameter(1, statement)
                .setParameter(2, line);
        entry.ifPresent(number -> query.setParameter(3, number.value()));
        return ((Number) query.getSingleResult()).longValue();
    }

    /** Numbers of disputes whose clock ended before a date, those that ended first, first. */
    List<String> overdue(LocalDate today, int most) {
        return em.createQuery(
                        "SELECT s.number FROM Standing s WHERE s.dueOn < :today ORDER BY s.dueOn, s.number",
                        String.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** As {@link DisputeListing} asks. */
    List<DisputeRow> list(DisputeListing listing, int most) {
        var query = em.createQuery(listing.jpql(), Standing.class);
        listing.parameters().forEach(query::setParameter);
        return rows(query.setMaxResults(most).getResultList());
    }

    private List<DisputeRow> rows(List<Standing> standings) {
        Map<String, Dispute> disputes =
                disputes(standings.stream().map(Standing::number).toList());
        return standings.stream()
                .map(standing -> disputes.get(standing.number()).row(standing))
                .toList();
    }

    private Map<String, Dispute> disputes(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery("SELECT d FROM Dispute d WHERE d.number IN :numbers", Dispute.class)
                .setParameter("numbers", numbers)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(dispute -> dispute.number().value(), Function.identity()));
    }
}
