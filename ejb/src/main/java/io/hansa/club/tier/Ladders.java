package io.hansa.club.tier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads the ladder once: it changes only when the application is migrated. */
@ApplicationScoped
class Ladders {

    @PersistenceContext(unitName = "club")
    EntityManager em;

    private volatile Ladder ladder;

    Ladder current() {
        if (ladder == null) {
            ladder = new Ladder(em.createQuery("select t from TierStep t", TierStep.class)
                    .getResultStream()
                    .map(TierStep::toView)
                    .toList());
        }
        return ladder;
    }
}
