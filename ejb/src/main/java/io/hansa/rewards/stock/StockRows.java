package io.hansa.rewards.stock;

import io.hansa.kernel.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stock rows: each change is one conditional statement, which says itself whether it could be done. */
@ApplicationScoped
class StockRows {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    void open(String reward) {
        em.persist(new StockRow(reward));
    }

    /** Locks a reward's row: those who would change it at the same time wait here. False when there is none. */
    boolean lock(String reward) {
        return em.find(StockRow.class, reward, LockModeType.PESSIMISTIC_WRITE) != null;
    }

    void add(Intake intake) {
        em.persist(intake);
    }

    Optional<Intake> intake(RequestKey key) {
        return em
                .createQuery("SELECT i FROM Intake i WHERE i.actor = :actor AND i.requestKey = :key", Intake.class)
                .setParameter("actor", key.scope())
                .setParameter("key", key.key())
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<StockView> find(String reward) {
        return find(List.of(reward)).stream().findFirst();
    }

    List<StockView> find(Collection<String> rewards) {
        return rewards.isEmpty()
                ? List.of()
                : em
                        .createQuery("SELECT s FROM StockRow s WHERE s.reward IN :rewards", StockRow.class)
                        .setParameter("rewards", rewards)
                        .setHint("eclipselink.refresh", true)
                        .getResultList()
                        .stream()
                        .map(StockRow::view)
                        .toList();
    }

    List<IntakeRow> intakes(String reward, int limit) {
        return em
                .createQuery("SELECT i FROM Intake i WHERE i.reward = :reward ORDER BY i.id DESC", Intake.class)
                .setParameter("reward", reward)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(Intake::row)
                .toList();
    }

    /** Changes both numbers, unless more than {@code free} would have been needed; false when nothing was changed. */
    boolean change(String reward, long onHand, long reserved, long free) {
        return em.createQuery("UPDATE StockRow s SET s.onHand = s.onHand + :onHand, s.reserved = s.reserved + :reserved"
                                + " WHERE s.reward = :reward AND s.onHand - s.reserved >= :free")
                        .setParameter("onHand", onHand)
                        .setParameter("reserved", reserved)
                        .setParameter("reward", reward)
                        .setParameter("free", free)
                        .executeUpdate()
                == 1;
    }
}
