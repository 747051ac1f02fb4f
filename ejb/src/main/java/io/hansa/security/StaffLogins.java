package io.hansa.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;

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
}
