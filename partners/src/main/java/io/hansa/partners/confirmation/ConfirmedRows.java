package io.hansa.partners.confirmation;

import io.hansa.kernel.DuplicateEntry;
import io.hansa.partners.transaction.TransactionNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;

/** Keeps which accruals were confirmed. */
@ApplicationScoped
class ConfirmedRows {

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    Optional<Confirmed> find(TransactionNumber accrual) {
        return Optional.ofNullable(em.find(Confirmed.class, accrual.value()));
    }

    /** @throws ConfirmedMeanwhile when another transaction was faster */
    void add(Confirmed confirmed, TransactionNumber accrual) {
        try {
            em.persist(confirmed);
            em.flush();
        } catch (PersistenceException e) {
            throw DuplicateEntry.messageOf(e).isPresent() ? new ConfirmedMeanwhile(accrual) : e;
        }
    }
}
