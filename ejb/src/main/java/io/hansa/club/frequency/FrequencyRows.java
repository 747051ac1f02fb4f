package io.hansa.club.frequency;

import io.hansa.club.decision.Decisions;
import io.hansa.club.decision.VersionTable;
import io.hansa.kernel.DuplicateEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;

/** The versions of limits and cadences, and which hold. */
@ApplicationScoped
class FrequencyRows {

    /** More cells than purposes and tiers can make. */
    private static final int MOST_CELLS = 100;

    private static final VersionTable TABLE =
            new VersionTable("club_frequency", "frequency", List.of("kind", "applies_to"));

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Inject
    Decisions decisions;

    /** @throws FrequencyChanged when another transaction has just set the cell */
    void add(Frequency version, FrequencyCell cell) {
        try {
            em.persist(version);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new FrequencyChanged(cell) : e;
        }
    }

    /** What holds of each cell, limits first. */
    List<FrequencyView> current() {
        Query query = em.createNativeQuery(TABLE.holding() + " ORDER BY v.kind DESC, v.applies_to", Frequency.class);
        return decisions.on(views(query.setMaxResults(MOST_CELLS)), FrequencyView::decided);
    }

    /** What waits for a second person, the oldest first. */
    List<FrequencyView> waiting() {
        return views(em.createNativeQuery(TABLE.waiting(), Frequency.class).setMaxResults(MOST_CELLS));
    }

    /** The last versions of a cell, latest first, whatever was decided about them. */
    List<FrequencyView> history(FrequencyCell cell, int most) {
        List<FrequencyView> versions = em.createQuery(
                        "select f from Frequency f where f.kind = :kind and f.appliesTo = :appliesTo order by f.version desc",
                        Frequency.class)
                .setParameter("kind", cell.kind())
                .setParameter("appliesTo", cell.appliesTo())
                .setMaxResults(most)
                .getResultStream()
                .map(Frequency::view)
                .toList();
        return decisions.on(versions, FrequencyView::decided);
    }

    /** What holds of a cell: the last version that was approved, unless it switches the cell off. */
    Optional<FrequencyTerms> holding(FrequencyCell cell) {
        Query query = em.createNativeQuery(
                        TABLE.approved() + " WHERE v.kind = ?1 AND v.applies_to = ?2 ORDER BY v.version DESC",
                        Frequency.class)
                .setParameter(1, cell.kind().name())
                .setParameter(2, cell.appliesTo());
        return views(query.setMaxResults(1)).stream()
                .findFirst()
                .map(FrequencyView::terms)
                .filter(FrequencyTerms::enabled);
    }

    private static List<FrequencyView> views(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(Frequency.class::cast).map(Frequency::view).toList();
    }
}
