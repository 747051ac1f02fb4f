package io.hansa.partners.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Keeps what was asked to be undone. */
@ApplicationScoped
class UndoingRows {

    private static final int MOST = 1_000;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    void add(Undoing undoing) {
        em.persist(undoing);
        em.flush();
    }

    /** The latest first. */
    List<Undoing> of(long movement) {
        return em.createQuery("SELECT u FROM Undoing u WHERE u.movement = :movement ORDER BY u.seq DESC", Undoing.class)
                .setParameter("movement", movement)
                .setMaxResults(MOST)
                .getResultList();
    }
}
