package io.hansa.club.gift;

import io.hansa.kernel.DuplicateEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** The matrix of limits, and which version of a cell holds. */
@ApplicationScoped
class GiftLimitRows {

    /** More cells than kinds, units and tiers can make. */
    private static final int MOST_CELLS = 200;

    private static final String LAST =
            "NOT EXISTS (SELECT n FROM GiftLimit n WHERE n.giver = l.giver AND n.taker = l.taker"
                    + " AND n.unit = l.unit AND n.tier = l.tier AND n.version > l.version)";

    private static final String CELL =
            "SELECT l FROM GiftLimit l WHERE l.giver = :giver AND l.taker = :taker AND l.unit = :unit AND l.tier = :tier"
                    + " ORDER BY l.version DESC";

    @PersistenceContext(unitName = "club")
    EntityManager em;

    /** @throws GiftLimitChanged when another transaction has just set the cell */
    void add(GiftLimit limit, GiftCell cell) {
        try {
            em.persist(limit);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new GiftLimitChanged(cell) : e;
        }
    }

    /** What holds of each cell. */
    List<GiftLimitView> current() {
        return em
                .createQuery(
                        "SELECT l FROM GiftLimit l WHERE " + LAST + " ORDER BY l.unit, l.giver, l.taker, l.tier",
                        GiftLimit.class)
                .setMaxResults(MOST_CELLS)
                .getResultList()
                .stream()
                .map(GiftLimit::view)
                .toList();
    }

    /** The last versions of a cell, latest first. */
    List<GiftLimitView> history(GiftCell cell, int most) {
        return cell(cell).setMaxResults(most).getResultList().stream()
                .map(GiftLimit::view)
                .toList();
    }

    /** What holds of a cell. */
    Optional<GiftLimitView> find(GiftCell cell) {
        return history(cell, 1).stream().findFirst();
    }

    /** What holds for a giver of the cell's tier: its own cell, else the one for any tier; empty when nothing is allowed. */
    Optional<GiftLimitView> holding(GiftCell cell) {
        return find(cell)
                .or(() -> find(cell.ofTier(GiftCell.ANY_TIER)))
                .filter(limit -> limit.terms().enabled());
    }

    private TypedQuery<GiftLimit> cell(GiftCell cell) {
        return em.createQuery(CELL, GiftLimit.class)
                .setParameter("giver", cell.giver())
                .setParameter("taker", cell.taker())
                .setParameter("unit", cell.unit().code())
                .setParameter("tier", cell.tier());
    }
}
