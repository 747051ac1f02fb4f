package io.hansa.club.member;

import io.hansa.kernel.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** The member's card. */
@Stateless
@RolesAllowed(Roles.MEMBER)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Cards {

    /** A new token for the calling member, good for five minutes. */
    public CardToken token() {
        throw new UnsupportedOperationException("being written");
    }
}
