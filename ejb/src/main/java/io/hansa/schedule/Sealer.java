package io.hansa.schedule;

import io.hansa.kernel.Roles;
import io.hansa.ledger.seal.Seals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Seals the journal up to a few minutes ago, stretch by stretch, each in a transaction of its own. Several servers may do it at the
 * same time: each stretch is sealed by one of them. What grew faster than a tick seals, the next ticks catch up with.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sealer {

    /** Sixty times 65,536 leaves a minute are more than a database takes in. */
    private static final int MOST_STRETCHES = 60;

    private final AtomicBoolean atWork = new AtomicBoolean();

    @Inject
    Seals seals;

    /** Does nothing while the tick before is still at it. */
    public void sealDue() {
        if (!atWork.compareAndSet(false, true)) {
            return;
        }
        try {
            int stretches = 0;
            while (stretches < MOST_STRETCHES && seals.sealNext().isPresent()) {
                stretches++;
            }
        } finally {
            atWork.set(false);
        }
    }
}
