package io.hansa.partners.access;

import io.hansa.kernel.Ascii;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps clients and the hashes of their secrets. */
@ApplicationScoped
class ClientRows {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    Optional<Client> find(String id) {
        return Ascii.fits(id) ? Optional.ofNullable(em.find(Client.class, id)) : Optional.empty();
    }

    Client lock(String id) {
        Client client = find(id).orElseThrow(() -> new ClientNotFound(id));
        em.lock(client, LockModeType.PESSIMISTIC_WRITE);
        return client;
    }

    /** Asked of the table itself, since the feature that keeps partners stands above this one. */
    boolean partnerExists(String partner) {
        return Ascii.fits(partner)
                && !em.createNativeQuery("SELECT 1 FROM partner_partner WHERE code = ?")
                        .setParameter(1, partner)
                        .getResultList()
                        .isEmpty();
    }

    void add(Client client, Secret secret) {
        em.persist(client);
        em.flush();
        add(secret);
    }

    void add(Secret secret) {
        em.persist(secret);
        em.flush();
    }

    List<Client> ofPartner(String partner) {
        if (!Ascii.fits(partner)) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT c FROM Client c WHERE c.partner = :partner ORDER BY c.issuedAt DESC", Client.class)
                .setParameter("partner", partner)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** A client's secrets, the newest first. */
    List<Secret> secrets(String client) {
        return em.createQuery("SELECT s FROM Secret s WHERE s.client = :client ORDER BY s.serial DESC", Secret.class)
                .setParameter("client", client)
                .setMaxResults(MOST)
                .getResultList();
    }
}
