package io.hansa.club.expiry;

import io.hansa.club.decision.Decisions;
import io.hansa.kernel.DuplicateEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;

/** Keeps the versions of policies. */
@ApplicationScoped
class PolicyRows {

    private static final int MOST = 1_000;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Inject
    Decisions decisions;

    /** The latest first, with what was decided about them. */
    List<ExpiryPolicyView> all() {
        List<ExpiryPolicyView> versions = em
                .createQuery(
                        "SELECT p FROM ExpiryPolicy p ORDER BY p.setAt DESC, p.unit, p.tier, p.region, p.version DESC",
                        ExpiryPolicy.class)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(ExpiryPolicy::view)
                .toList();
        return decisions.on(versions, ExpiryPolicyView::decided);
    }

    /** @throws ExpiryPolicyChanged when the scope has this version already */
    void add(ExpiryPolicy policy, SetExpiryPolicy command) {
        try {
            em.persist(policy);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new ExpiryPolicyChanged(command) : e;
        }
    }
}
