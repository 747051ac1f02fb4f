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
import java.util.Optional;

/** Versions of rights, and which of them holds. */
@ApplicationScoped
class RightRows {

    /** More than a club ever has. */
    private static final int MOST = 1_000;

    private static final VersionTable TABLE = new VersionTable("club_right_version", "right", List.of("code"));

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
        return views(em.createNativeQuery(TABLE.holding() + " ORDER BY v.code", RightVersion.class)
                .setMaxResults(MOST));
    }

    /** The version of one that holds: the last that was approved. */
    Optional<RightView> find(RightCode code) {
        Query query = em.createNativeQuery(
                        TABLE.approved() + " WHERE v.code = ?1 ORDER BY v.version DESC", RightVersion.class)
                .setParameter(1, code.value());
        return views(query.setMaxResults(1)).stream().findFirst();
    }

    /** What waits for a second person, the oldest first. */
    List<RightView> waiting() {
        return views(em.createNativeQuery(TABLE.waiting(), RightVersion.class).setMaxResults(MOST));
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
        return decisions.on(versions, RightView::decided);
    }

    private static List<RightView> views(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(RightVersion.class::cast).map(RightVersion::view).toList();
    }
}
