package io.hansa.partners.provider;

import io.hansa.kernel.Ascii;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps where providers stand, and how they came there. */
@ApplicationScoped
class ProviderRows {

    private static final int MOST_STEPS = 100;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    Optional<ProviderRow> find(String partner) {
        return Ascii.fits(partner) ? Optional.ofNullable(em.find(ProviderRow.class, partner)) : Optional.empty();
    }

    /** The row, made where there was none, locked. */
    ProviderRow lock(String partner) {
        em.createNativeQuery("INSERT INTO partner_provider (partner, standing, since, seq)"
                        + " VALUES (?, 'FREE', UTC_TIMESTAMP(6), 0) ON DUPLICATE KEY UPDATE partner = partner")
                .setParameter(1, partner)
                .executeUpdate();
        return em.find(ProviderRow.class, partner, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(StandingStepRow step) {
        em.persist(step);
        em.flush();
    }

    /** The latest first. */
    List<StandingStepRow> steps(String partner) {
        return em.createQuery(
                        "SELECT s FROM StandingStepRow s WHERE s.partner = :partner ORDER BY s.seq DESC",
                        StandingStepRow.class)
                .setParameter("partner", partner)
                .setMaxResults(MOST_STEPS)
                .getResultList();
    }

    List<ProviderRow> of(Collection<String> partners) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery("SELECT p FROM ProviderRow p WHERE p.partner IN :partners", ProviderRow.class)
                        .setParameter("partners", partners)
                        .getResultList();
    }
}
