package io.hansa.club.entitlement;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Decisions;
import io.hansa.kernel.DuplicateEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Versions of plans, and which of them holds. */
@ApplicationScoped
class PlanRows {

    /** More than a club ever has. */
    private static final int MOST = 1_000;

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
        return views(em.createNativeQuery(
                        "SELECT p.* FROM club_right_plan p JOIN club_decision d"
                                + " ON d.proposal = CONCAT('right-plan:', p.code, ' v', p.version) AND d.verdict = 'APPROVED'"
                                + " WHERE NOT EXISTS (SELECT 1 FROM club_right_plan n JOIN club_decision e"
                                + " ON e.proposal = CONCAT('right-plan:', n.code, ' v', n.version) AND e.verdict = 'APPROVED'"
                                + " WHERE n.code = p.code AND n.version > p.version) ORDER BY p.code",
                        PlanVersion.class)
                .setMaxResults(MOST));
    }

    /** What waits for a second person, the oldest first. */
    List<PlanView> waiting() {
        Query query = em.createNativeQuery(
                "SELECT p.* FROM club_right_plan p WHERE NOT EXISTS (SELECT 1 FROM club_decision d"
                        + " WHERE d.proposal = CONCAT('right-plan:', p.code, ' v', p.version)) ORDER BY p.set_at",
                PlanVersion.class);
        return views(query.setMaxResults(MOST));
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
        Map<String, Decision> made =
                decisions.of(versions.stream().map(PlanView::proposal).toList());
        return versions.stream()
                .map(version -> version.decided(Optional.ofNullable(made.get(version.proposal()))))
                .toList();
    }

    private static List<PlanView> views(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(PlanVersion.class::cast).map(PlanVersion::view).toList();
    }
}
