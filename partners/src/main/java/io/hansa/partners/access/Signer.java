package io.hansa.partners.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.hansa.kernel.TokenKeys;
import io.hansa.kernel.TokenKeys.TokenKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Signs and verifies tokens with HMAC-SHA-256 (RFC 7515, RFC 7519): only this application reads them, so that no key has to be
 * published. A token names its key; one of a key that is not trusted is not either.
 */
@ApplicationScoped
class Signer {

    private static final String ISSUER = "hansa";
    private static final String PARTNER = "partner";
    private static final String SCOPE = "scope";
    private static final String SIGN = "sign";

    private TokenKeys keys;

    protected Signer() {}

    @Inject
    Signer(TokenKeys keys) {
        this.keys = keys;
    }

    String sign(Client client, Set<Scope> scopes, Instant issuedAt, Instant expiresAt) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(Tokens.AUDIENCE)
                .subject(client.id())
                .claim(PARTNER, client.partner())
                .claim(SCOPE, scopes.stream().map(Scope::code).sorted().collect(Collectors.joining(" ")))
                .claim(SIGN, client.mustSign() ? Boolean.TRUE : null)
                .issueTime(Date.from(issuedAt))
                .expirationTime(Date.from(expiresAt))
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

    Optional<AccessToken> verify(String text, Instant now) {
        try {
            var token = SignedJWT.parse(text);
            var claims = token.getJWTClaimsSet();
            return signed(token) && meant(claims, now) ? Optional.of(read(token, claims)) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The algorithm is ours to say, not the token's. */
    private boolean signed(SignedJWT token) throws JOSEException {
        Optional<TokenKey> key = keys.trusted(token.getHeader().getKeyID());
        return JWSAlgorithm.HS256.equals(token.getHeader().getAlgorithm())
                && key.isPresent()
                && token.verify(new MACVerifier(key.get().secret()));
    }

    private static boolean meant(JWTClaimsSet claims, Instant now) {
        return ISSUER.equals(claims.getIssuer())
                && claims.getAudience().contains(Tokens.AUDIENCE)
                && claims.getSubject() != null
                && claims.getExpirationTime() != null
                && now.isBefore(claims.getExpirationTime().toInstant());
    }

    private static AccessToken read(SignedJWT token, JWTClaimsSet claims) throws ParseException {
        var scopes = Stream.of(claims.getStringClaim(SCOPE).split(" "))
                .map(Scope::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new AccessToken(
                claims.getSubject(),
                claims.getStringClaim(PARTNER),
                scopes,
                Boolean.TRUE.equals(claims.getBooleanClaim(SIGN)),
                token.getHeader().getKeyID(),
                claims.getExpirationTime().toInstant());
    }
}
