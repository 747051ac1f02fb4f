package io.hansa.partners.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs and verifies tokens with HMAC-SHA-256 (RFC 7515, RFC 7519): only this application reads them, so that no key has to be
 * published. The key's id is the beginning of its own hash; a token of another key is not trusted.
 */
@ApplicationScoped
class Signer {

    private static final String ISSUER = "hansa";
    private static final String PARTNER = "partner";
    private static final String SCOPE = "scope";
    private static final int MIN_KEY_BYTES = 32;

    private byte[] key;
    private String keyId;

    protected Signer() {}

    @Inject
    Signer(@ConfigProperty(name = "hansa.token.key") String base64Key) {
        key = Base64.getDecoder().decode(base64Key);
        if (key.length < MIN_KEY_BYTES) {
            throw new IllegalArgumentException(
                    "hansa.token.key has at least " + MIN_KEY_BYTES + " random bytes, in base64");
        }
        keyId = HexFormat.of().formatHex(sha256(key), 0, 6);
    }

    String sign(Client client, Set<Scope> scopes, Instant issuedAt, Instant expiresAt) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(Tokens.AUDIENCE)
                .subject(client.id())
                .claim(PARTNER, client.partner())
                .claim(SCOPE, scopes.stream().map(Scope::code).sorted().collect(Collectors.joining(" ")))
                .issueTime(Date.from(issuedAt))
                .expirationTime(Date.from(expiresAt))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(keyId).build(), claims);
        try {
            token.sign(new MACSigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("a token could not be signed", e);
        }
    }

    Optional<AccessToken> verify(String text, Instant now) {
        try {
            var token = SignedJWT.parse(text);
            var claims = token.getJWTClaimsSet();
            return signed(token) && meant(claims, now) ? Optional.of(read(claims)) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The algorithm is ours to say, not the token's. */
    private boolean signed(SignedJWT token) throws JOSEException {
        return JWSAlgorithm.HS256.equals(token.getHeader().getAlgorithm())
                && keyId.equals(token.getHeader().getKeyID())
                && token.verify(new MACVerifier(key));
    }

    private static boolean meant(JWTClaimsSet claims, Instant now) {
        return ISSUER.equals(claims.getIssuer())
                && claims.getAudience().contains(Tokens.AUDIENCE)
                && claims.getSubject() != null
                && claims.getExpirationTime() != null
                && now.isBefore(claims.getExpirationTime().toInstant());
    }

    private AccessToken read(JWTClaimsSet claims) throws ParseException {
        var scopes = Stream.of(claims.getStringClaim(SCOPE).split(" "))
                .map(Scope::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new AccessToken(
                claims.getSubject(),
                claims.getStringClaim(PARTNER),
                scopes,
                keyId,
                claims.getExpirationTime().toInstant());
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
