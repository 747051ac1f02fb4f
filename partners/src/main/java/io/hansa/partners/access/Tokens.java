package io.hansa.partners.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Gives a token for a client's secret, and verifies tokens. Open to all: it is where one proves who one is. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Tokens {

    /** How long a token works. */
    public static final Duration TTL = Duration.ofMinutes(15);

    /** The audience in the tokens. */
    public static final String AUDIENCE = "hansa-partner-api";

    /**
     * Client credentials grant.
     *
     * @param scopes scope codes as asked, empty for all that the client has
     * @throws InvalidClient when the id or the secret is wrong, or the client was revoked
     * @throws InvalidScope when a scope is unknown or not the client's
     */
    public IssuedToken issue(String clientId, String secret, Set<String> scopes) {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * Checks signature, key id, issuer, audience and expiry, without the database.
     *
     * @return what the token says; empty when it is not to be trusted
     */
    public Optional<AccessToken> verify(String token) {
        throw new UnsupportedOperationException("being written");
    }
}
