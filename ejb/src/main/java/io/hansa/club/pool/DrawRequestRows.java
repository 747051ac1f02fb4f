package io.hansa.club.pool;

import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Requests to draw. */
@ApplicationScoped
class DrawRequestRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void add(DrawRequest request) {
        em.persist(request);
        em.flush();
    }

    Optional<DrawRequest> find(DrawRequestNumber number) {
        return Optional.ofNullable(em.find(DrawRequest.class, number.id()));
    }

    Optional<DrawRequest> lock(DrawRequestNumber number) {
        return Optional.ofNullable(em.find(DrawRequest.class, number.id(), LockModeType.PESSIMISTIC_WRITE))
                .map(this::fresh);
    }

    Optional<DrawRequest> lockWaiting(String subject) {
        return em
                .createQuery("select r from DrawRequest r where r.subject = :subject", DrawRequest.class)
                .setParameter("subject", subject)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .map(this::fresh)
                .filter(DrawRequest::isWaiting)
                .findFirst();
    }

    /** What members ask of a pool, locked; in the order in which they asked. */
    List<DrawRequest> lockWaiting(PoolHolder holder, Collection<MemberNumber> members) {
        return members.isEmpty()
                ? List.of()
                : em
                        .createQuery(
                                "select r from DrawRequest r where r.kind = :kind and r.ref = :ref and r.state = :waiting"
                                        + " and r.member in :members order by r.id",
                                DrawRequest.class)
                        .setParameter("kind", holder.kind())
                        .setParameter("ref", holder.ref())
                        .setParameter("waiting", DrawRequestState.WAITING)
                        .setParameter("members", members)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList()
                        .stream()
                        .map(this::fresh)
                        .filter(DrawRequest::isWaiting)
                        .toList();
    }

    /** Newest first. */
    List<DrawRequest> of(PoolHolder holder, Optional<DrawRequestState> state, long before, int limit) {
        var query = em.createQuery(
                        "select r from DrawRequest r where r.kind = :kind and r.ref = :ref and r.id < :before"
                                + (state.isPresent() ? " and r.state = :state" : "") + " order by r.id desc",
                        DrawRequest.class)
                .setParameter("kind", holder.kind())
                .setParameter("ref", holder.ref())
                .setParameter("before", before)
                .setMaxResults(limit);
        state.ifPresent(wanted -> query.setParameter("state", wanted));
        return query.getResultList();
    }

    /** Those whose time is over, locked; what somebody else is busy with is left to them. */
    List<DrawRequest> lockDue(Instant now, int limit) {
        return em
                .createQuery(
                        "select r from DrawRequest r where r.state = :waiting and r.dueAt <= :now order by r.dueAt, r.id",
                        DrawRequest.class)
                .setParameter("waiting", DrawRequestState.WAITING)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .filter(request -> isFree(request.id()))
                .map(this::fresh)
                .filter(DrawRequest::isWaiting)
                .toList();
    }

    private boolean isFree(long id) {
        return !em.createNativeQuery("SELECT id FROM club_draw_request WHERE id = ?1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    /** As it is now that it is locked. */
    private DrawRequest fresh(DrawRequest request) {
        em.refresh(request);
        return request;
    }
}
