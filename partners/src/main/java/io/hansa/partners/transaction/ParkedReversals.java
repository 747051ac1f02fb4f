package io.hansa.partners.transaction;

import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Ends the waiting of reversals whose originals can come no more. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SYSTEM, Roles.ADMIN})
public class ParkedReversals {

    @Inject
    Parking parking;

    /**
     * Refuses those that have waited as long as their contract lets messages be late.
     *
     * @param most how many at once
     * @return how many
     */
    public int lapseDue(int most) {
        return parking.lapse(most);
    }
}
