package io.hansa.partners.missing;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Ascii;
import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps claims for missing points, their events and where they stand. */
@ApplicationScoped
class MissingRows {

    private static final int MOST_EVENTS = 100;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    MissingNumber takeNumber(int year) {
        em.createNativeQuery("INSERT INTO partner_missing_counter (year, last) VALUES (?, 1)"
                        + " ON DUPLICATE KEY UPDATE last = last + 1")
                .setParameter(1, year)
                .executeUpdate();
        Number last = (Number) em.createNativeQuery("SELECT last FROM partner_missing_counter WHERE year = ?")
                .setParameter(1, year)
                .getSingleResult();
        return MissingNumber.of(year, last.intValue());
    }

    /** @throws AlreadyClaimed when the receipt is in another claim that came to something, or may */
    void add(MissingClaim claim, MissingStanding standing) {
        em.persist(claim);
        em.flush();
        try {
            em.persist(standing);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new AlreadyClaimed(claim.receipt()) : e;
        }
    }

    /** @throws IdempotencyConflict when the actor has just used the key for something else */
    void add(MissingEvent event, Optional<String> key) {
        try {
            em.persist(event);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e)
                            .filter(message -> message.contains("partner_missing_event_request"))
                            .isPresent()
                    ? new IdempotencyConflict(key.orElse(""))
                    : e;
        }
    }

    Optional<MissingClaim> find(MissingNumber number) {
        return Optional.ofNullable(em.find(MissingClaim.class, number.value()));
    }

    /** Locked: those who would take a step at the same time wait for each other here. */
    MissingStanding lock(MissingNumber number) {
        MissingStanding standing = em.find(MissingStanding.class, number.value(), LockModeType.PESSIMISTIC_WRITE);
        em.refresh(standing);
        return standing;
    }

    MissingStanding standing(MissingNumber number) {
        return em.find(MissingStanding.class, number.value());
    }

    Optional<MissingEvent> byRequest(Actor actor, String key) {
        return em
                .createQuery(
                        "SELECT e FROM MissingEvent e WHERE e.actor = :actor AND e.requestKey = :key",
                        MissingEvent.class)
                .setParameter("actor", actor)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Oldest first. */
    List<MissingEvent> events(MissingNumber number) {
        return em.createQuery("SELECT e FROM MissingEvent e WHERE e.claim = :number ORDER BY e.seq", MissingEvent.class)
                .setParameter("number", number.value())
                .setMaxResults(MOST_EVENTS)
                .getResultList();
    }

    /** How many of a member's claims wait, up to a number. */
    int waiting(MemberNumber member, int most) {
        return em.createQuery("SELECT s.number FROM MissingStanding s WHERE s.member = :member AND s.state = :waiting")
                .setParameter("member", member.value())
                .setParameter("waiting", MissingState.WAITING)
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    /** Claims of a partner whose receipt the member has an accepted transaction of by now, with its number. */
    Map<MissingNumber, Long> accrued(String partner) {
        boolean any = !em.createNativeQuery(
                        "SELECT 1 FROM partner_missing_standing WHERE partner = ? AND awaits = 1 LIMIT 1")
                .setParameter(1, partner)
                .getResultList()
                .isEmpty();
        if (!any) {
            return Map.of();
        }
        List<?> found = em.createNativeQuery(
                        "SELECT s.number, t.number FROM partner_missing_standing s JOIN partner_transaction t"
                                + " ON t.partner = s.partner AND t.reference = s.live_receipt AND t.accepted_reference = s.live_receipt"
                                + " AND t.member = s.member"
                                + " WHERE s.partner = ? AND s.awaits = 1 AND t.kind = 'ACCRUAL'")
                .setParameter(1, partner)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> new MissingNumber((String) row[0]), row -> ((Number) row[1]).longValue()));
    }

    /** Those whose clock ended before a date, those that ended first, first. */
    List<String> overdue(LocalDate today, int most) {
        return em.createQuery(
                        "SELECT s.number FROM MissingStanding s WHERE s.dueOn < :today ORDER BY s.dueOn, s.number",
                        String.class)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** Newest first. */
    List<MissingRow> list(MissingFilter filter, Optional<String> cursor, int most) {
        String before = Slice.begin(cursor, text -> new MissingNumber(text).value(), "~");
        var jpql = new StringBuilder("SELECT s FROM MissingStanding s WHERE s.number < :before");
        filter.member().ifPresent(member -> jpql.append(" AND s.member = :member"));
        filter.partnerCode().ifPresent(code -> jpql.append(" AND s.partner = :partner"));
        filter.state().ifPresent(state -> jpql.append(" AND s.state = :state"));
        var query = em.createQuery(jpql.append(" ORDER BY s.number DESC").toString(), MissingStanding.class)
                .setParameter("before", before)
                .setMaxResults(most);
        filter.member().ifPresent(member -> query.setParameter("member", member.value()));
        filter.partnerCode().ifPresent(code -> query.setParameter("partner", Ascii.fits(code) ? code : ""));
        filter.state().ifPresent(state -> query.setParameter("state", state));
        return rows(query.getResultList());
    }

    private List<MissingRow> rows(List<MissingStanding> standings) {
        Map<String, MissingClaim> claims = claims(
                standings.stream().map(standing -> standing.number().value()).toList());
        var rows = new ArrayList<MissingRow>();
        standings.forEach(
                standing -> rows.add(claims.get(standing.number().value()).row(standing)));
        return rows;
    }

    private Map<String, MissingClaim> claims(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery("SELECT c FROM MissingClaim c WHERE c.number IN :numbers", MissingClaim.class)
                .setParameter("numbers", numbers)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(claim -> claim.number().value(), Function.identity()));
    }
}
