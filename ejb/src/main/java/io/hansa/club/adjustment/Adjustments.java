package io.hansa.club.adjustment;

import io.hansa.kernel.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Gives and takes points by hand. */
@Stateless
@RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
public class Adjustments {

    /**
     * @throws InvalidAdjustment when nothing would move, or the note is too long
     * @throws AboveAdjustmentLimit when the caller may not adjust so much
     */
    public AdjustmentReceipt adjust(AdjustPoints command) {
        throw new UnsupportedOperationException("being written");
    }
}
