package io.hansa.security;

import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;
import java.util.Set;

/** Gives, changes and takes away sign-ins; each change is audited. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class Identities {

    /**
     * Makes a sign-in. Service staff may make those of members, a partner's administrator those of the same partner's users.
     *
     * @throws LoginTaken when a name signs in someone else
     * @throws WeakPassword when the password is too short or too common
     */
    @RolesAllowed({Roles.ADMIN, Roles.SERVICE, Roles.SYSTEM})
    public void create(NewIdentity identity) {
        throw new UnsupportedOperationException("being written");
    }

    /** The names with which an identity signs in from now on. */
    @RolesAllowed({Roles.ADMIN, Roles.SERVICE, Roles.MEMBER, Roles.SYSTEM})
    public void changeLogins(IdentityKind kind, String ref, Set<String> logins) {
        throw new UnsupportedOperationException("being written");
    }

    /** The caller's own password. */
    @RolesAllowed({
        Roles.MEMBER,
        Roles.PARTNER_TILL,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.MARKETING,
        Roles.SERVICE,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR
    })
    public void changePassword(String current, String next) {
        throw new UnsupportedOperationException("being written");
    }

    /** Nobody signs in with it any more; sign-ins are never deleted. */
    public void disable(IdentityKind kind, String ref) {
        throw new UnsupportedOperationException("being written");
    }

    public void enable(IdentityKind kind, String ref) {
        throw new UnsupportedOperationException("being written");
    }

    /** The sign-ins of a subject (a partner code), or of all staff when it is empty. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<IdentityRow> list(IdentityKind kind, Optional<String> subject, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }
}
