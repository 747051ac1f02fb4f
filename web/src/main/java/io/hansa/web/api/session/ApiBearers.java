package io.hansa.web.api.session;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.AccessToken;
import io.hansa.partners.access.SandboxCode;
import io.hansa.partners.access.Scope;
import io.hansa.partners.access.Tokens;
import io.hansa.web.security.BearerTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        String kind = Actor.Kind.CLIENT.name().toLowerCase(Locale.ROOT);
        Set<String> scopes = token.scopes().stream().map(Scope::code).collect(Collectors.toSet());
        return new Bearer(
                kind + ":" + token.clientId(),
                Set.of(Roles.PARTNER_API),
                scopes,
                token.mustSign(),
                SandboxCode.is(token.partnerCode()));
    }
}
