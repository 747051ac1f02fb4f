package io.hansa.club.adjustment;

import io.hansa.kernel.Actor;
import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Adjustments in the database. */
@ApplicationScoped
class AdjustmentRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    /** @throws IdempotencyConflict when the asker has just used the key for another member */
    void add(AdjustmentRequest request) {
        try {
            em.persist(request);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent()
                    ? new IdempotencyConflict(request.toAdjustment().requestKey())
                    : e;
        }
    }

    Optional<AdjustmentRequest> byKey(Actor asker, String key) {
        return em
                .createQuery(
                        "SELECT r FROM AdjustmentRequest r WHERE r.askedBy = :asker AND r.requestKey = :key",
                        AdjustmentRequest.class)
                .setParameter("asker", asker)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<AdjustmentRequest> find(AdjustmentNumber number) {
        return Optional.ofNullable(em.find(AdjustmentRequest.class, number.id()));
    }

    /** Locked: those who would decide it at the same time wait for each other here. */
    Optional<AdjustmentRequest> lock(AdjustmentNumber number) {
        return Optional.ofNullable(em.find(AdjustmentRequest.class, number.id(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** What somebody has adjusted of a member's points without a second person, whichever way, since an instant. */
    long postedSince(Instant since, Actor asker, MemberNumber member) {
        var sum = em.createNativeQuery("SELECT COALESCE(SUM(ABS(points)), 0) FROM club_adjustment_request"
                        + " WHERE asked_by = ?1 AND member = ?2 AND asked_at >= ?3 AND state = 'POSTED'")
                .setParameter(1, asker.toString())
                .setParameter(2, member.value())
                .setParameter(3, LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                .getSingleResult();
        return ((Number) sum).longValue();
    }

    /** The one that waits to undo an entry. */
    Optional<AdjustmentRequest> waitingFor(EntryNumber original) {
        return em
                .createQuery(
                        "SELECT r FROM AdjustmentRequest r WHERE r.original = :original AND r.state = :waiting",
                        AdjustmentRequest.class)
                .setParameter("original", original)
                .setParameter("waiting", AdjustmentState.WAITING)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Newest first. */
    List<AdjustmentRequest> list(AdjustmentFilter filter, Optional<Actor> asker, long before, int max) {
        var jpql = new StringBuilder("SELECT r FROM AdjustmentRequest r WHERE r.id < :before");
        filter.state().ifPresent(state -> jpql.append(" AND r.state = :state"));
        filter.member().ifPresent(member -> jpql.append(" AND r.member = :member"));
        asker.ifPresent(actor -> jpql.append(" AND r.askedBy = :asker"));
        var query = em.createQuery(jpql.append(" ORDER BY r.id DESC").toString(), AdjustmentRequest.class);
        filter.state().ifPresent(state -> query.setParameter("state", state));
        filter.member().ifPresent(member -> query.setParameter("member", member));
        asker.ifPresent(actor -> query.setParameter("asker", actor));
        return query.setParameter("before", before).setMaxResults(max).getResultList();
    }

    /** Those whose time is over, locked; what somebody else is busy with is left to them. */
    List<AdjustmentRequest> lockDue(Instant now, int limit) {
        return em
                .createQuery(
                        "SELECT r FROM AdjustmentRequest r WHERE r.state = :waiting AND r.lapsesAt <= :now"
                                + " ORDER BY r.lapsesAt, r.id",
                        AdjustmentRequest.class)
                .setParameter("waiting", AdjustmentState.WAITING)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .filter(this::lockFree)
                .filter(request -> request.state() == AdjustmentState.WAITING)
                .toList();
    }

    private boolean lockFree(AdjustmentRequest request) {
        boolean free = !em.createNativeQuery(
                        "SELECT id FROM club_adjustment_request WHERE id = ?1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, request.number().id())
                .getResultList()
                .isEmpty();
        if (free) {
            em.refresh(request);
        }
        return free;
    }
}
