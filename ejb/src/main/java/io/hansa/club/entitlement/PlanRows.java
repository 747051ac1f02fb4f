package io.hansa.club.entitlement;

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

/** Versions of plans, and which of them holds. */
@ApplicationScoped
class PlanRows {

    /** More than a club ever has. */
    private static final int MOST = 1_000;

    private static final VersionTable TABLE = new VersionTable("club_right_plan", "right-plan", List.of("code"));

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Inject
    Decisions decisions;

    /** @throws RightChanged when another transaction has just proposed a version */
    void add(PlanVersion version, String code) {
        try {
            em.persist(version);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new RightChanged(code) : e;
        }
    }

    /** The version of each plan that holds, by code: the last that was approved. */
    List<PlanView> current() {
        return views(em.createNativeQuery(TABLE.holding() + " ORDER BY v.code", PlanVersion.class)
                .setMaxResults(MOST));
    }

    /** What waits for a second person, the oldest first. */
    List<PlanView> waiting() {
        return views(em.createNativeQuery(TABLE.waiting(), PlanVersion.class).setMaxResults(MOST));
    }

    /** The last versions of a plan, latest first, whatever was decided about them. */
    List<PlanView> history(String code, int most) {
        List<PlanView> versions = em
                .createQuery(
                        "SELECT p FROM PlanVersion p WHERE p.code = :code ORDER BY p.version DESC", PlanVersion.class)
                .setParameter("code", code)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(PlanVersion::view)
                .toList();
        return decisions.on(versions, PlanView::decided);
    }

    private static List<PlanView> views(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(PlanVersion.class::cast).map(PlanVersion::view).toList();
    }
}
