package io.hansa.club.merge;

import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sends on what has come to merged memberships without anybody seeing it: a refund, or what was under way. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Roles.SYSTEM)
public class LateArrivals {

    private static final int AT_ONCE = 200;

    @Inject
    MergeRows rows;

    @Inject
    Following following;

    /** Of two hundred members at most; the next tick goes on. */
    public void followDue() {
        following.follow(rows.arrivals("", AT_ONCE));
    }
}
