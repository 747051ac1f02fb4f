package io.hansa.web.api;

import io.hansa.partners.access.Scope;
import io.hansa.web.security.BearerTokens.Bearer;
import jakarta.servlet.ServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the token of a request is good for. */
public final class Scopes {

    private Scopes() {}

    public static Set<Scope> of(ServletRequest request) {
        return Bearer.of(request).map(Bearer::scopes).orElse(Set.of()).stream()
                .map(Scope::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
