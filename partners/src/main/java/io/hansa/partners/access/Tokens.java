package io.hansa.partners.access;

import io.hansa.kernel.Programme;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
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

    @Inject
    ClientRows rows;

    @Inject
    Signer signer;

    @Inject
    Programme programme;

    /**
     * Client credentials grant.
     *
     * @param scopes scope codes as asked, empty for all that the client has
     * @throws InvalidClient when the id or the secret is wrong, or the client was revoked
     * @throws InvalidScope when a scope is unknown or not the client's
     */
    public IssuedToken issue(String clientId, String secret, Set<String> scopes) {
        Instant now = programme.now();
        Client client = rows.find(clientId)
                .filter(Client::live)
                .filter(found -> knows(found, secret, now))
                .orElseThrow(InvalidClient::new);
        Set<Scope> granted = scopes.isEmpty() ? client.scopes() : asked(client, scopes);
        return new IssuedToken(signer.sign(client, granted, now, now.plus(TTL)), TTL, granted);
    }

    /**
     * Checks signature, key id, issuer, audience and expiry, without the database.
     *
     * @return what the token says; empty when it is not to be trusted
     */
    public Optional<AccessToken> verify(String token) {
        return signer.verify(token, programme.now());
    }

    private boolean knows(Client client, String secret, Instant now) {
        return rows.secrets(client.id()).stream()
                .filter(kept -> kept.worksAt(now))
                .anyMatch(kept -> kept.matches(secret));
    }

    private static Set<Scope> asked(Client client, Set<String> codes) {
        var granted = new HashSet<Scope>();
        for (String code : codes) {
            granted.add(Scope.of(code).filter(client.scopes()::contains).orElseThrow(() -> new InvalidScope(code)));
        }
        return granted;
    }
}
