package io.hansa.web.api.oauth2;

import io.hansa.partners.access.IssuedToken;
import io.hansa.partners.access.Scope;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.stream.Collectors;

/** RFC 6749 5.1. */
public record TokenAnswer(
        @JsonbProperty("access_token") String accessToken,
        @JsonbProperty("token_type") String tokenType,
        @JsonbProperty("expires_in") long expiresIn,
        @JsonbProperty("scope") String scope) {

    static TokenAnswer of(IssuedToken token) {
        String scopes = token.scopes().stream().map(Scope::code).sorted().collect(Collectors.joining(" "));
        return new TokenAnswer(token.token(), "Bearer", token.expiresIn().toSeconds(), scopes);
    }

    /** Never the token: records end up in logs. */
    @Override
    public String toString() {
        return "TokenAnswer[" + scope + "]";
    }
}
