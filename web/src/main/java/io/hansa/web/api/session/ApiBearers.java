package io.hansa.web.api.session;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.AccessToken;
import io.hansa.partners.access.Tokens;
import io.hansa.web.api.ForScope;
import io.hansa.web.security.BearerTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads whatever token a caller brings: a partner's client's, or a member's or staff's. */
@ApplicationScoped
public class ApiBearers implements BearerTokens {

    @Inject
    Tokens clients;

    @Inject
    SessionTokens sessions;

    @Override
    public Optional<Bearer> verify(String token) {
        return clients.verify(token).map(ApiBearers::client).or(() -> sessions.verify(token));
    }

    private static Bearer client(AccessToken token) {
        Set<String> roles = new HashSet<>(Set.of(Roles.PARTNER_API));
        token.scopes().forEach(scope -> roles.add(ForScope.ROLE + scope.code()));
        String kind = Actor.Kind.CLIENT.name().toLowerCase(Locale.ROOT);
        return new Bearer(kind + ":" + token.clientId(), roles);
    }
}
