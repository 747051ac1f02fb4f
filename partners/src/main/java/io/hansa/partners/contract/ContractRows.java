package io.hansa.partners.contract;

import io.hansa.kernel.Ascii;
import io.hansa.partners.access.PartnerNotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Keeps the versions of contracts. */
@ApplicationScoped
class ContractRows {

    private static final int MOST = 1_000;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    /** Lets nobody else agree with the partner until the transaction ends, so that versions get consecutive numbers. */
    void lockPartner(String partner) {
        if (!Ascii.fits(partner)) {
            throw new PartnerNotFound(partner);
        }
        var rows = em.createNativeQuery("SELECT 1 FROM partner_partner WHERE code = ? FOR UPDATE")
                .setParameter(1, partner)
                .getResultList();
        if (rows.isEmpty()) {
            throw new PartnerNotFound(partner);
        }
    }

    void add(Contract contract) {
        em.persist(contract);
        em.flush();
    }

    /** By ascending version. */
    List<Contract> ofPartner(String partner) {
        if (!Ascii.fits(partner)) {
            return List.of();
        }
        return em.createQuery("SELECT c FROM Contract c WHERE c.partner = :partner ORDER BY c.version", Contract.class)
                .setParameter("partner", partner)
                .setMaxResults(MOST)
                .getResultList();
    }
}
