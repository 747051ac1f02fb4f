package io.hansa.partners.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads public keys as people paste them: PEM or JWK, of Ed25519 or of ECDSA on P-256. */
final class PublicKeys {

    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");

    /** What X.509 says before the 32 bytes of an Ed25519 key (RFC 8410). */
    private static final byte[] ED25519_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int ED25519_BYTES = 32;
    private static final int P256_BITS = 256;

    private PublicKeys() {}

    record Read(KeyAlgorithm algorithm, PublicKey key) {}

    /**
     * @throws KeyUnusable when it is no such key
     * @throws PrivateKeyShown when it is a private one
     */
    static Read read(String text) {
        if (text.contains("PRIVATE KEY")) {
            throw new PrivateKeyShown();
        }
        try {
            return text.strip().startsWith("{") ? ofJwk(JWK.parse(text)) : ofPem(text);
        } catch (ParseException | JOSEException | GeneralSecurityException | IllegalArgumentException e) {
            throw new KeyUnusable();
        }
    }

    static PublicKey kept(KeyAlgorithm algorithm, byte[] encoded) {
        try {
            return decode(algorithm, encoded);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a kept key cannot be read", e);
        }
    }

    private static Read ofPem(String text) throws GeneralSecurityException {
        Matcher pem = PEM.matcher(text);
        if (!pem.find()) {
            throw new KeyUnusable();
        }
        byte[] encoded = Base64.getMimeDecoder().decode(pem.group(1));
        try {
            return new Read(KeyAlgorithm.ED25519, decode(KeyAlgorithm.ED25519, encoded));
        } catch (GeneralSecurityException other) {
            return new Read(KeyAlgorithm.ECDSA_P256_SHA256, decode(KeyAlgorithm.ECDSA_P256_SHA256, encoded));
        }
    }

    private static Read ofJwk(JWK jwk) throws JOSEException, GeneralSecurityException {
        if (jwk.isPrivate()) {
            throw new PrivateKeyShown();
        }
        if (jwk instanceof OctetKeyPair pair && Curve.Ed25519.equals(pair.getCurve())) {
            byte[] x = pair.getDecodedX();
            if (x.length != ED25519_BYTES) {
                throw new KeyUnusable();
            }
            byte[] encoded = new byte[ED25519_PREFIX.length + x.length];
            System.arraycopy(ED25519_PREFIX, 0, encoded, 0, ED25519_PREFIX.length);
            System.arraycopy(x, 0, encoded, ED25519_PREFIX.length, x.length);
            return new Read(KeyAlgorithm.ED25519, decode(KeyAlgorithm.ED25519, encoded));
        }
        if (jwk instanceof ECKey key && Curve.P_256.equals(key.getCurve())) {
            return new Read(KeyAlgorithm.ECDSA_P256_SHA256, key.toECPublicKey());
        }
        throw new KeyUnusable();
    }

    private static PublicKey decode(KeyAlgorithm algorithm, byte[] encoded) throws GeneralSecurityException {
        var spec = new X509EncodedKeySpec(encoded);
        return switch (algorithm) {
            case ED25519 -> (EdECPublicKey) KeyFactory.getInstance("Ed25519").generatePublic(spec);
            case ECDSA_P256_SHA256 ->
                onP256((ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec));
        };
    }

    private static ECPublicKey onP256(ECPublicKey key) {
        if (!Curve.P_256.equals(Curve.forECParameterSpec(key.getParams()))
                || key.getParams().getOrder().bitLength() != P256_BITS) {
            throw new KeyUnusable();
        }
        return key;
    }
}
