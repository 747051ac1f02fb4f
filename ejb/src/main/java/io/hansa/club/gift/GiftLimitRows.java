package io.hansa.club.gift;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Decisions;
import io.hansa.kernel.DuplicateEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The matrix of limits, and which version of a cell holds. */
@ApplicationScoped
class GiftLimitRows {

    /** More cells than kinds, units and tiers can make. */
    private static final int MOST_CELLS = 200;

    private static final int MOST_VERSIONS = 5_000;

    private static final String APPROVED = "SELECT l.* FROM club_gift_limit l JOIN club_decision d"
            + " ON d.proposal = CONCAT('gift-limit:', l.giver_kind, '.', l.taker_kind, '.', l.unit, '.', l.tier, ' v', l.version)"
            + " AND d.verdict = 'APPROVED'";

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
                APPROVED + " ORDER BY l.unit, l.giver_kind, l.taker_kind, l.tier, l.version DESC", GiftLimit.class);
        Map<GiftCell, GiftLimitView> last = new LinkedHashMap<>();
        decided(views(query.setMaxResults(MOST_VERSIONS)))
                .forEach(version -> last.putIfAbsent(version.cell(), version));
        return last.values().stream().limit(MOST_CELLS).toList();
    }

    /** What waits for a second person, the oldest first. */
    List<GiftLimitView> waiting() {
        Query query = em.createNativeQuery(
                "SELECT l.* FROM club_gift_limit l WHERE NOT EXISTS (SELECT 1 FROM club_decision d WHERE d.proposal ="
                        + " CONCAT('gift-limit:', l.giver_kind, '.', l.taker_kind, '.', l.unit, '.', l.tier, ' v', l.version))"
                        + " ORDER BY l.set_at",
                GiftLimit.class);
        return views(query.setMaxResults(MOST_CELLS));
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
                        APPROVED + " WHERE l.giver_kind = ?1 AND l.taker_kind = ?2 AND l.unit = ?3 AND l.tier = ?4"
                                + " ORDER BY l.version DESC",
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
        Map<String, Decision> made =
                decisions.of(versions.stream().map(GiftLimitView::proposal).toList());
        return versions.stream()
                .map(version -> version.decided(Optional.ofNullable(made.get(version.proposal()))))
                .toList();
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
