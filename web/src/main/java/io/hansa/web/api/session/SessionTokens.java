package io.hansa.web.api.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.hansa.kernel.TokenKeys;
import io.hansa.kernel.TokenKeys.TokenKey;
import io.hansa.security.SignedIn;
import io.hansa.web.security.BearerTokens.Bearer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Signs and reads the tokens of members and staff: HMAC-SHA-256 (RFC 7515), good for a quarter of an hour. */
@ApplicationScoped
public class SessionTokens {

    public static final Duration TTL = Duration.ofMinutes(15);

    private static final String ISSUER = "hansa";
    private static final String AUDIENCE = "hansa-session-api";
    private static final String ROLES = "roles";

    private TokenKeys keys;
    private Clock clock;

    protected SessionTokens() {}

    @Inject
    SessionTokens(TokenKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    String issue(SignedIn signedIn) {
        Instant now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(signedIn.principalName())
                .claim(ROLES, List.copyOf(signedIn.roles()))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(TTL)))
                .build();
        TokenKey key = keys.signing();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.id()).build(), claims);
        try {
            token.sign(new MACSigner(key.secret()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("a token could not be signed", e);
        }
    }

    Optional<Bearer> verify(String text) {
        try {
            SignedJWT token = SignedJWT.parse(text);
            JWTClaimsSet claims = token.getJWTClaimsSet();
            Optional<TokenKey> key = keys.trusted(token.getHeader().getKeyID());
            boolean good = JWSAlgorithm.HS256.equals(token.getHeader().getAlgorithm())
                    && key.isPresent()
                    && token.verify(new MACVerifier(key.get().secret()))
                    && isMeant(claims);
            return good
                    ? Optional.of(new Bearer(
                            claims.getSubject(), Set.copyOf(claims.getStringListClaim(ROLES)), Set.of(), false, false))
                    : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isMeant(JWTClaimsSet claims) throws ParseException {
        return ISSUER.equals(claims.getIssuer())
                && claims.getAudience().contains(AUDIENCE)
                && claims.getSubject() != null
                && claims.getStringListClaim(ROLES) != null
                && claims.getExpirationTime() != null
                && clock.instant().isBefore(claims.getExpirationTime().toInstant());
    }
}
