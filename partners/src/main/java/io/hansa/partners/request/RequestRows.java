package io.hansa.partners.request;

import io.hansa.kernel.DuplicateEntry;
import io.hansa.kernel.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;

/** Keeps requests that were done. */
@ApplicationScoped
class RequestRows {

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    Optional<KnownRequest> find(RequestKey key) {
        return Optional.ofNullable(em.find(KnownRequest.class, new KnownRequest.Key(key)));
    }

    /** @throws RequestTaken when another transaction was faster */
    void add(KnownRequest request, RequestKey key) {
        try {
            em.persist(request);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new RequestTaken(key.key()) : e;
        }
    }
}
