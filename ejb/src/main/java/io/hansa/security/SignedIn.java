package io.hansa.security;

import java.io.Serializable;
import java.util.Set;

/**
 * Someone who has proven who they are.
 *
 * @param principalName {@code kind:ref}, as {@link io.hansa.kernel.Actor} reads it
 * @param subject member number, partner code, or the staff login
 * @param roles as in {@link io.hansa.kernel.Roles}
 * @param passwordOnce whether somebody else has made the password: its user chooses one before anything else
 * @param passwordSeq how often the password had been changed: with another one, what began with this one is over
 */
public record SignedIn(
        String principalName,
        IdentityKind kind,
        String subject,
        String displayName,
        Set<String> roles,
        boolean passwordOnce,
        int passwordSeq)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public SignedIn {
        roles = Set.copyOf(roles);
    }
}
