package io.hansa.security;

import java.util.Set;

/**
 * A sign-in to be made.
 *
 * @param ref what names the identity in {@code kind:ref}: member number, or the login of staff and partner users
 * @param subject member number, partner code, or the staff login
 * @param logins the names it signs in with, at least {@code ref}
 * @param roles as in {@link io.hansa.kernel.Roles}
 */
public record NewIdentity(
        IdentityKind kind,
        String ref,
        String subject,
        String displayName,
        Set<String> logins,
        Set<String> roles,
        String password) {

    public NewIdentity {
        logins = Set.copyOf(logins);
        roles = Set.copyOf(roles);
    }

    /** A member of staff. */
    public static NewIdentity staff(String login, String displayName, Set<String> roles, String password) {
        return new NewIdentity(IdentityKind.STAFF, login, login, displayName, Set.of(login), roles, password);
    }

    /** A partner's portal user. */
    public static NewIdentity partner(
            String login, String partnerCode, String displayName, Set<String> roles, String password) {
        return new NewIdentity(IdentityKind.PARTNER, login, partnerCode, displayName, Set.of(login), roles, password);
    }

    @Override
    public String toString() {
        return "NewIdentity[" + kind + " " + ref + "]";
    }
}
