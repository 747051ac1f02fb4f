package io.hansa.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    SignedIn succeeded(long id, String password) {
        var identity = identities.lock(id);
        identity.signedIn(clock.instant());
        if (passwords.isOutdated(identity.passwordHash())) {
            identity.rehash(passwords.hash(password));
        }
        audit.write(identity.actor(), "signed-in", identity.actor().toString(), Map.of());
        return identity.toSignedIn();
    }
}
