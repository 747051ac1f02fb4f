package io.hansa.partners.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Keeps steps between stages and what was said of tasks. */
@ApplicationScoped
class OnboardingRows {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    void add(Object fact) {
        em.persist(fact);
        em.flush();
    }

    /** Of a partner that is locked. */
    int nextStep(String partner) {
        return next("SELECT COUNT(s) FROM StageStep s WHERE s.partner = :partner", partner);
    }

    /** Of a partner that is locked. */
    int nextResult(String partner) {
        return next("SELECT COUNT(r) FROM TaskResult r WHERE r.partner = :partner", partner);
    }

    private int next(String counting, String partner) {
        return em.createQuery(counting, Long.class)
                        .setParameter("partner", partner)
                        .getSingleResult()
                        .intValue()
                + 1;
    }

    /** Newest first. */
    List<StageStep> steps(String partner) {
        return em.createQuery(
                        "SELECT s FROM StageStep s WHERE s.partner = :partner ORDER BY s.seq DESC", StageStep.class)
                .setParameter("partner", partner)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Newest first. */
    List<TaskResult> results(String partner) {
        return em.createQuery(
                        "SELECT r FROM TaskResult r WHERE r.partner = :partner ORDER BY r.seq DESC", TaskResult.class)
                .setParameter("partner", partner)
                .setMaxResults(MOST)
                .getResultList();
    }
}
