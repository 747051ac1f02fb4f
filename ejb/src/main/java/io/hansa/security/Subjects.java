package io.hansa.security;

import io.hansa.kernel.Actor;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells for whom an identity acts. For boundaries that have let their caller in already. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Subjects {

    @Inject
    IdentityRows identities;

    /** The partner's code of a portal user, the member number of a member; empty when it is unknown or disabled. */
    public Optional<String> of(IdentityKind kind, String ref) {
        return identities
                .find(kind, ref)
                .filter(identity -> !identity.isDisabled())
                .map(Identity::subject);
    }

    /** How somebody who has signed in stands now; empty when the sign-in was disabled or has another password meanwhile. */
    public Optional<SignedIn> now(SignedIn signedIn) {
        return identities
                .find(signedIn.kind(), Actor.parse(signedIn.principalName()).ref())
                .filter(identity -> !identity.isDisabled())
                .map(Identity::toSignedIn)
                .filter(now -> now.passwordSeq() == signedIn.passwordSeq());
    }

    /** Whether an identity of a subject that is not disabled has a role. */
    public boolean anyWith(IdentityKind kind, String subject, String role) {
        return identities.working(kind, subject).stream().anyMatch(identity -> identity.has(role));
    }
}
