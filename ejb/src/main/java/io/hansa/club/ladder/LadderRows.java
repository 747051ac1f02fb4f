package io.hansa.club.ladder;

import io.hansa.club.decision.Decisions;
import io.hansa.kernel.DuplicateEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the versions of ladders. */
@ApplicationScoped
class LadderRows {

    private static final int MOST = 500;
    private static final int MOST_STEPS = 12 * MOST;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Inject
    Decisions decisions;

    /** By ladder, the latest first, with what was decided about them. */
    List<LadderVersionView> all() {
        Map<LadderVersion.Key, List<Step>> steps = new HashMap<>();
        em.createQuery("SELECT s FROM LadderStep s ORDER BY s.ladder, s.version DESC, s.place", LadderStep.class)
                .setMaxResults(MOST_STEPS)
                .getResultList()
                .forEach(step -> steps.computeIfAbsent(step.of(), key -> new ArrayList<>())
                        .add(step.value()));
        List<LadderVersionView> versions = em
                .createQuery("SELECT v FROM LadderVersion v ORDER BY v.ladder, v.version DESC", LadderVersion.class)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(version -> version.view(steps.get(version.key())))
                .toList();
        return decisions.on(versions, LadderVersionView::decided);
    }

    /** @throws LadderChanged when the ladder has this version already */
    void add(LadderVersion version, ProposeLadder command) {
        try {
            em.persist(version);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new LadderChanged(command.version()) : e;
        }
        List<Step> steps = command.terms().steps();
        for (int place = 1; place <= steps.size(); place++) {
            em.persist(new LadderStep(command, place, steps.get(place - 1)));
        }
        em.flush();
    }
}
