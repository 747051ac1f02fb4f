package io.hansa.security;

import io.hansa.kernel.Roles;

/** What a user of a partner's portal may be. */
public enum PortalRole {
    TILL(Roles.PARTNER_TILL),
    FINANCE(Roles.PARTNER_FINANCE),
    ADMIN(Roles.PARTNER_ADMIN);

    private final String role;

    PortalRole(String role) {
        this.role = role;
    }

    /** As in {@link Roles}. */
    public String role() {
        return role;
    }
}
