package io.hansa.security;

import io.hansa.kernel.NewTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Writes down that somebody signed in, and renews a password's hash whose parameters are of yesterday. */
@ApplicationScoped
class SignInRecord {

    @Inject
    IdentityRows identities;

    @Inject
    AuditRecords audit;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    @Inject
    NewTransaction anew;

    SignedIn succeeded(long id, String password) {
        return anew.of(() -> signedIn(id, password));
    }

    private SignedIn signedIn(long id, String password) {
        var identity = identities.lock(id);
        identity.signedIn(clock.instant());
        if (passwords.isOutdated(identity.passwordHash())) {
            identity.rehash(passwords.hash(password));
        }
        audit.write(identity.actor(), "signed-in", identity.actor().toString(), Map.of());
        return identity.toSignedIn();
    }
}
