package io.hansa.security;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets somebody use a partner's portal.
 *
 * @param login 3 to 64 letters, digits, dots, hyphens, underscores and {@code @}
 * @param displayName 1 to 80 characters
 * @param roles one at least
 */
public record InvitePortalUser(String partnerCode, String login, String displayName, Set<PortalRole> roles) {

    private static final int LONGEST_NAME = 80;

    public InvitePortalUser {
        if (login == null || !login.strip().matches("[A-Za-z0-9][A-Za-z0-9._@-]{2,63}")) {
            throw new InvalidPortalUser("login");
        }
        if (displayName == null || displayName.isBlank() || displayName.strip().length() > LONGEST_NAME) {
            throw new InvalidPortalUser("displayName");
        }
        if (roles.isEmpty()) {
            throw new InvalidPortalUser("roles");
        }
        login = login.strip();
        displayName = displayName.strip();
        roles = Set.copyOf(roles);
    }

    /** As in {@link io.hansa.kernel.Roles}. */
    static Set<String> names(Collection<PortalRole> roles) {
        if (roles.isEmpty()) {
            throw new InvalidPortalUser("roles");
        }
        return roles.stream().map(PortalRole::role).collect(Collectors.toUnmodifiableSet());
    }
}
