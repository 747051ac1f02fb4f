package io.hansa.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Knows who is staff. For boundaries that name staff as responsible for something. */
@ApplicationScoped
public class StaffLogins {

    @Inject
    IdentityRows identities;

    /** Whether each of a few sign-ins is one of the staff's. */
    public boolean areStaff(Collection<String> logins) {
        return logins.stream()
                .allMatch(login -> identities.find(IdentityKind.STAFF, login).isPresent());
    }

    /** What those of a few sign-ins are called who are staff and may sign in; others are left out. */
    public Map<String, String> names(Collection<String> logins) {
        return identities.working(IdentityKind.STAFF, logins).stream()
                .map(Identity::toRow)
                .collect(Collectors.toMap(IdentityRow::ref, IdentityRow::displayName));
    }

    /** Whether a sign-in is one of the staff's that has a role and is not disabled. */
    public boolean isStaff(String login, String role) {
        return identities
                .find(IdentityKind.STAFF, login)
                .filter(identity -> identity.has(role) && !identity.isDisabled())
                .isPresent();
    }
}
