package io.hansa.club.gift;

import io.hansa.club.decision.Decisions;
import io.hansa.club.decision.VersionTable;
import io.hansa.kernel.DuplicateEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** The matrix of limits, and which version of a cell holds. */
@ApplicationScoped
class GiftLimitRows {

    /** More cells than kinds, units and tiers can make. */
    private static final int MOST_CELLS = 200;

    private static final VersionTable TABLE =
            new VersionTable("club_gift_limit", "gift-limit", List.of("giver_kind", "taker_kind", "unit", "tier"));

    private static final String CELL =
            "SELECT l FROM GiftLimit l WHERE l.giver = :giver AND l.taker = :taker AND l.unit = :unit AND l.tier = :tier"
                    + " ORDER BY l.version DESC";

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Inject
    Decisions decisions;

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
        Query query = em.createNativeQuery(
                TABLE.holding() + " ORDER BY v.unit, v.giver_kind, v.taker_kind, v.tier", GiftLimit.class);
        return decided(views(query.setMaxResults(MOST_CELLS)));
    }

    /** What waits for a second person, the oldest first. */
    List<GiftLimitView> waiting() {
        return views(em.createNativeQuery(TABLE.waiting(), GiftLimit.class).setMaxResults(MOST_CELLS));
    }

    /** The last versions of a cell, latest first, whatever was decided about them. */
    List<GiftLimitView> history(GiftCell cell, int most) {
        return decided(cell(cell).setMaxResults(most).getResultList().stream()
                .map(GiftLimit::view)
                .toList());
    }

    /** What holds of a cell: the last version that was approved. */
    Optional<GiftLimitView> find(GiftCell cell) {
        Query query = em.createNativeQuery(
                        TABLE.approved()
                                + " WHERE v.giver_kind = ?1 AND v.taker_kind = ?2 AND v.unit = ?3 AND v.tier = ?4"
                                + " ORDER BY v.version DESC",
                        GiftLimit.class)
                .setParameter(1, cell.giver().name())
                .setParameter(2, cell.taker().name())
                .setParameter(3, cell.unit().code())
                .setParameter(4, cell.tier());
        return decided(views(query.setMaxResults(1))).stream().findFirst();
    }

    private static List<GiftLimitView> views(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(GiftLimit.class::cast).map(GiftLimit::view).toList();
    }

    private List<GiftLimitView> decided(List<GiftLimitView> versions) {
        return decisions.on(versions, GiftLimitView::decided);
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
