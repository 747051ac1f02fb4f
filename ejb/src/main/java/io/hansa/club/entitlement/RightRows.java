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

/** Versions of rights, and which of them holds. */
@ApplicationScoped
class RightRows {

    /** More than a club ever has. */
    private static final int MOST = 1_000;

    private static final String APPROVED = "SELECT r.* FROM club_right_version r JOIN club_decision d"
            + " ON d.proposal = CONCAT('right:', r.code, ' v', r.version) AND d.verdict = 'APPROVED'";

    private static final String LAST = " WHERE NOT EXISTS (SELECT 1 FROM club_right_version n JOIN club_decision e"
            + " ON e.proposal = CONCAT('right:', n.code, ' v', n.version) AND e.verdict = 'APPROVED'"
            + " WHERE n.code = r.code AND n.version > r.version)";

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Inject
    Decisions decisions;

    /** @throws RightChanged when another transaction has just proposed a version */
    void add(RightVersion version, RightCode code) {
        try {
            em.persist(version);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new RightChanged(code.value()) : e;
        }
    }

    /** The version of each right that holds, by code. */
    List<RightView> current() {
        return views(em.createNativeQuery(APPROVED + LAST + " ORDER BY r.code", RightVersion.class)
                .setMaxResults(MOST));
    }

    /** The version of one that holds: the last that was approved. */
    Optional<RightView> find(RightCode code) {
        Query query = em.createNativeQuery(APPROVED + " WHERE r.code = ?1 ORDER BY r.version DESC", RightVersion.class)
                .setParameter(1, code.value());
        return views(query.setMaxResults(1)).stream().findFirst();
    }

    /** What waits for a second person, the oldest first. */
    List<RightView> waiting() {
        Query query = em.createNativeQuery(
                "SELECT r.* FROM club_right_version r WHERE NOT EXISTS (SELECT 1 FROM club_decision d"
                        + " WHERE d.proposal = CONCAT('right:', r.code, ' v', r.version)) ORDER BY r.set_at",
                RightVersion.class);
        return views(query.setMaxResults(MOST));
    }

    /** The last versions of a right, latest first, whatever was decided about them. */
    List<RightView> history(RightCode code, int most) {
        List<RightView> versions = em
                .createQuery(
                        "SELECT r FROM RightVersion r WHERE r.code = :code ORDER BY r.version DESC", RightVersion.class)
                .setParameter("code", code.value())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(RightVersion::view)
                .toList();
        Map<String, Decision> made =
                decisions.of(versions.stream().map(RightView::proposal).toList());
        return versions.stream()
                .map(version -> version.decided(Optional.ofNullable(made.get(version.proposal()))))
                .toList();
    }

    private static List<RightView> views(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(RightVersion.class::cast).map(RightVersion::view).toList();
    }
}
