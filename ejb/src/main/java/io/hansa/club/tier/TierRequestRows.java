package io.hansa.club.tier;

import io.hansa.kernel.Actor;
import io.hansa.kernel.DuplicateEntry;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Requests in the database. */
@ApplicationScoped
class TierRequestRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    /** @throws IdempotencyConflict when the asker has just used the key */
    void add(TierRequest request, String key) {
        try {
            em.persist(request);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new IdempotencyConflict(key) : e;
        }
    }

    /** Writes what was decided, for those who read on this transaction past the persistence context. */
    void flush() {
        em.flush();
    }

    Optional<TierRequest> byKey(Actor asker, String key) {
        return em
                .createQuery(
                        "SELECT r FROM TierRequest r WHERE r.askedBy = :asker AND r.requestKey = :key",
                        TierRequest.class)
                .setParameter("asker", asker)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<TierRequest> find(long id) {
        return Optional.ofNullable(em.find(TierRequest.class, id));
    }

    Optional<TierRequest> lock(long id) {
        return Optional.ofNullable(em.find(TierRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Newest first. */
    List<TierRequest> ofMember(MemberNumber member, long before, int max) {
        return em.createQuery(
                        "SELECT r FROM TierRequest r WHERE r.member = :member AND r.id < :before ORDER BY r.id DESC",
                        TierRequest.class)
                .setParameter("member", member)
                .setParameter("before", before)
                .setMaxResults(max)
                .getResultList();
    }

    /** Oldest first, of those that were asked after an instant. */
    List<TierRequest> waiting(Instant since, long after, int max) {
        return em.createQuery(
                        "SELECT r FROM TierRequest r WHERE r.state = :waiting AND r.askedAt > :since AND r.id > :after"
                                + " ORDER BY r.id",
                        TierRequest.class)
                .setParameter("waiting", TierRequestState.WAITING)
                .setParameter("since", since)
                .setParameter("after", after)
                .setMaxResults(max)
                .getResultList();
    }

    /** Those that wait and were asked by an instant, locked; what somebody else is busy with is left to them. */
    List<TierRequest> lockWaiting(Instant until, int max) {
        List<?> ids = em.createNativeQuery("SELECT id FROM club_tier_request WHERE state = 'WAITING' AND asked_at <= ?"
                        + " ORDER BY id LIMIT " + max + " FOR UPDATE SKIP LOCKED")
                .setParameter(1, LocalDateTime.ofInstant(until, ZoneOffset.UTC))
                .getResultList();
        return ids.stream()
                .map(id -> em.find(TierRequest.class, ((Number) id).longValue()))
                .toList();
    }

    /** Whether what a request ends was ended by another that was approved. */
    boolean isEndedByAnother(TierRequest request) {
        return em.createQuery(
                                "SELECT COUNT(r) FROM TierRequest r WHERE r.ends = :ends AND r.state = :approved AND r.id <> :id",
                                Long.class)
                        .setParameter("ends", request.ends().orElseThrow())
                        .setParameter("approved", TierRequestState.APPROVED)
                        .setParameter("id", request.id())
                        .getSingleResult()
                > 0;
    }

    /** The approved requests that ended these, by what they ended. */
    Map<Long, TierRequest> ends(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "SELECT r FROM TierRequest r WHERE r.ends IN :ids AND r.state = :approved", TierRequest.class)
                .setParameter("ids", ids)
                .setParameter("approved", TierRequestState.APPROVED)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(end -> end.ends().orElseThrow(), end -> end, (one, other) -> one));
    }
}
