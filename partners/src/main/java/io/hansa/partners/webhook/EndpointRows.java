package io.hansa.partners.webhook;

import io.hansa.kernel.Ascii;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps endpoints and their encrypted secrets. */
@ApplicationScoped
class EndpointRows {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    Optional<Endpoint> find(String id) {
        return Optional.ofNullable(em.find(Endpoint.class, id));
    }

    Optional<Endpoint> find(String partner, String name) {
        if (!Ascii.fits(partner) || !Ascii.fits(name)) {
            return Optional.empty();
        }
        return em
                .createQuery(
                        "SELECT e FROM Endpoint e WHERE e.partner = :partner AND e.liveName = :name", Endpoint.class)
                .setParameter("partner", partner)
                .setParameter("name", name)
                .getResultList()
                .stream()
                .findFirst();
    }

    Endpoint lock(Endpoint endpoint) {
        em.lock(endpoint, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(endpoint);
        return endpoint;
    }

    /** A partner's endpoints that were not removed, by name. */
    List<Endpoint> ofPartner(String partner) {
        if (!Ascii.fits(partner)) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT e FROM Endpoint e WHERE e.partner = :partner AND e.liveName IS NOT NULL"
                                + " ORDER BY e.liveName",
                        Endpoint.class)
                .setParameter("partner", partner)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Asked of the table itself, since the feature that keeps partners stands beside this one. */
    boolean partnerExists(String partner) {
        return Ascii.fits(partner)
                && !em.createNativeQuery("SELECT 1 FROM partner_partner WHERE code = ?")
                        .setParameter(1, partner)
                        .getResultList()
                        .isEmpty();
    }

    /** Codes of the partners that something is kept for. */
    Set<String> listening() {
        return new HashSet<>(
                em.createQuery("SELECT DISTINCT e.partner FROM Endpoint e WHERE e.state IN :states", String.class)
                        .setParameter("states", List.of(EndpointState.ACTIVE, EndpointState.PAUSED))
                        .getResultList());
    }

    void add(Endpoint endpoint) {
        em.persist(endpoint);
        em.flush();
        em.createNativeQuery("INSERT INTO partner_webhook_round (endpoint, fence, failures) VALUES (?, 0, 0)")
                .setParameter(1, endpoint.id())
                .executeUpdate();
    }

    void add(EndpointSecret secret) {
        em.persist(secret);
        em.flush();
    }

    /** An endpoint's secrets, the newest first. */
    List<EndpointSecret> secrets(String endpoint) {
        return em.createQuery(
                        "SELECT s FROM EndpointSecret s WHERE s.endpoint = :endpoint ORDER BY s.serial DESC",
                        EndpointSecret.class)
                .setParameter("endpoint", endpoint)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<EndpointSecret> secrets(String endpoint, Instant now) {
        return secrets(endpoint).stream().filter(secret -> secret.worksAt(now)).toList();
    }
}
