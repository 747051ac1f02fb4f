package io.hansa.partners.transaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Numbers out of a sequence that steps by a thousand: one statement for each thousand. */
@ApplicationScoped
class TransactionNumbers {

    private static final int STEP = 1_000;

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    private long next;
    private long end;

    /** Each number once, also over several servers; a sequence keeps what it gave when a transaction rolls back. */
    synchronized long next() {
        if (next == end) {
            next = ((Number) em.createNativeQuery("SELECT NEXT VALUE FOR partner_transaction_seq")
                            .getSingleResult())
                    .longValue();
            end = next + STEP;
        }
        return next++;
    }
}
