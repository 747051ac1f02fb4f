package io.hansa.web.api.session;

import io.hansa.security.IdentityKind;
import io.hansa.security.SignIn;
import io.hansa.security.SignedIn;
import io.hansa.security.WrongCredentials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets in by login and password; each kind of identity has a door of its own. */
@ApplicationScoped
class Doors {

    @Inject
    SignIn signIn;

    @Inject
    SessionTokens tokens;

    /** @throws WrongCredentials also for somebody of another kind */
    SessionAnswer enter(SessionRequest request, IdentityKind kind, String address) {
        SignedIn signedIn = signIn.authenticate(request.login(), request.password(), address);
        if (signedIn.kind() != kind) {
            throw new WrongCredentials();
        }
        return new SessionAnswer(tokens.issue(signedIn), "Bearer", SessionTokens.TTL.toSeconds(), signedIn.subject());
    }
}
