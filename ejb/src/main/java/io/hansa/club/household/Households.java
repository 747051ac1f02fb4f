package io.hansa.club.household;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;

/** Makes households and lets members join. A member may ask for its own only. */
@Stateless
@RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
public class Households {

    /** @throws AlreadyInHousehold when the head is in one */
    public HouseholdView create(String name, MemberNumber head) {
        throw new UnsupportedOperationException("being written");
    }

    /** Joining the household one is in already changes nothing. */
    public HouseholdView join(String household, MemberNumber member) {
        throw new UnsupportedOperationException("being written");
    }

    /** The household of a member, or empty. */
    @RolesAllowed({Roles.MEMBER, Roles.SERVICE, Roles.MARKETING, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<HouseholdView> of(MemberNumber member) {
        throw new UnsupportedOperationException("being written");
    }
}
