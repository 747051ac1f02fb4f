package io.hansa.partners.access;

import java.time.Duration;
import java.util.Set;

/** The answer of the token endpoint: a compact JWT (HS256), how long it works, and for what. */
public record IssuedToken(String token, Duration expiresIn, Set<Scope> scopes) {

    public IssuedToken {
        scopes = Set.copyOf(scopes);
    }

    /** Never the token: records end up in logs. */
    @Override
    public String toString() {
        return "IssuedToken[" + expiresIn + "]";
    }
}
