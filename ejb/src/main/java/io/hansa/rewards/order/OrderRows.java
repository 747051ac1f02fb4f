package io.hansa.rewards.order;

import io.hansa.kernel.ClaimCode;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Quotes and orders in the database. */
@ApplicationScoped
class OrderRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void add(Quote quote) {
        em.persist(quote);
        // a locking find asks the database, which must know of it within the same transaction
        em.flush();
    }

    /** Gives the order its number; it is written with the next statement, when its hold is known. */
    void add(RewardOrder order) {
        em.persist(order);
    }

    /** A quote, locked: those who would order it at the same time wait for each other here. */
    Optional<Quote> lockQuote(String id, MemberNumber member) {
        return Optional.ofNullable(em.find(Quote.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(quote -> quote.isFor(member));
    }

    Optional<RewardOrder> find(OrderNumber number, MemberNumber member) {
        return Optional.ofNullable(em.find(RewardOrder.class, number.id())).filter(order -> order.isFor(member));
    }

    Optional<RewardOrder> lock(OrderNumber number, MemberNumber member) {
        return lock(number).filter(order -> order.isFor(member));
    }

    Optional<RewardOrder> lock(OrderNumber number) {
        return Optional.ofNullable(em.find(RewardOrder.class, number.id(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Asked for without being looked at: what waits for an approval is locked by the request first. */
    boolean isWaiting(OrderNumber number) {
        return !em.createQuery("SELECT o.id FROM RewardOrder o WHERE o.id = :id AND o.status = :waiting", Long.class)
                .setParameter("id", number.id())
                .setParameter("waiting", OrderStatus.WAITING)
                .getResultList()
                .isEmpty();
    }

    Optional<RewardOrder> byKey(RequestKey key) {
        return em
                .createQuery(
                        "SELECT o FROM RewardOrder o WHERE o.idempotencyScope = :scope AND o.idempotencyKey = :key",
                        RewardOrder.class)
                .setParameter("scope", key.scope())
                .setParameter("key", key.key())
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<RewardOrder> byQuote(String quote) {
        return em
                .createQuery("SELECT o FROM RewardOrder o WHERE o.quote = :quote", RewardOrder.class)
                .setParameter("quote", quote)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<RewardOrder> byVoucher(ClaimCode code) {
        return voucher(code, LockModeType.NONE);
    }

    Optional<RewardOrder> lockByVoucher(ClaimCode code) {
        return voucher(code, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<RewardOrder> voucher(ClaimCode code, LockModeType lock) {
        return em
                .createQuery("SELECT o FROM RewardOrder o WHERE o.voucher.code = :code", RewardOrder.class)
                .setParameter("code", code.value())
                .setLockMode(lock)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<RewardOrder> ofMember(MemberNumber member, long before, int limit) {
        return em.createQuery(
                        "SELECT o FROM RewardOrder o WHERE o.member = :member AND o.id < :before ORDER BY o.id DESC",
                        RewardOrder.class)
                .setParameter("member", member)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Orders whose deadline has passed, locked; those that somebody else is busy with are left to them. */
    List<RewardOrder> lockDue(Instant now, int limit) {
        return em
                .createQuery(
                        "SELECT o FROM RewardOrder o WHERE o.status = :held AND o.holdUntil <= :now ORDER BY o.holdUntil, o.id",
                        RewardOrder.class)
                .setParameter("held", OrderStatus.HELD)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(order -> lockFree(order.id()))
                .flatMap(Optional::stream)
                .filter(order -> order.status() == OrderStatus.HELD)
                .toList();
    }

    private Optional<RewardOrder> lockFree(long id) {
        return em
                .createNativeQuery("SELECT id FROM reward_order WHERE id = ?1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, id)
                .getResultList()
                .stream()
                .findFirst()
                .map(locked -> em.find(RewardOrder.class, id))
                .map(order -> {
                    em.refresh(order);
                    return order;
                });
    }

    int removeExpired(Instant before) {
        return em.createQuery("DELETE FROM Quote q WHERE q.expiresAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
