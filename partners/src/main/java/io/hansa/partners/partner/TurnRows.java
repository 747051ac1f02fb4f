package io.hansa.partners.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps a row a partner, for its lock. */
@ApplicationScoped
class TurnRows {

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    void lock(String partner) {
        em.createNativeQuery(
                        "INSERT INTO partner_turn (partner) VALUES (?) ON DUPLICATE KEY UPDATE partner = VALUES(partner)")
                .setParameter(1, partner)
                .executeUpdate();
    }
}
