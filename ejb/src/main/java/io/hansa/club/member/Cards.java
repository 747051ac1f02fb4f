package io.hansa.club.member;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Roles;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The member's card. */
@Stateless
@RolesAllowed(Roles.MEMBER)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Cards {

    @Resource
    SessionContext context;

    @Inject
    CardTokens tokens;

    /** A new token for the calling member, good for five minutes. */
    public CardToken token() {
        return tokens.sign(new MemberNumber(Caller.of(context).ref()));
    }
}
