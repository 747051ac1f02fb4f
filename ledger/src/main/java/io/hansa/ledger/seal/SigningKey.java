package io.hansa.ledger.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key that signs seals from now on; its public half follows from it, so that one setting is enough. */
@ApplicationScoped
class SigningKey {

    private static final String ED25519 = "Ed25519";
    private static final int ID_DIGITS = 32;

    private PrivateKey key;
    private PublicKey publicKey;
    private String id;

    protected SigningKey() {}

    /** @param base64 PKCS #8, as {@code openssl genpkey -algorithm ed25519 -outform DER | base64} gives it */
    @Inject
    SigningKey(@ConfigProperty(name = "hansa.seal.key") String base64) {
        try {
            byte[] encoded = Base64.getDecoder().decode(base64.trim());
            key = KeyFactory.getInstance(ED25519).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            publicKey = publicOf((EdECPrivateKey) key);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("hansa.seal.key is an Ed25519 private key, PKCS #8 in base64", e);
        }
        id = Digests.hex(publicKey.getEncoded()).substring(0, ID_DIGITS);
    }

    /** The platform derives a public key only while it makes a pair; so it makes the pair of this very seed. */
    private static PublicKey publicOf(EdECPrivateKey key) throws GeneralSecurityException {
        byte[] seed = key.getBytes().orElseThrow(() -> new IllegalArgumentException("a key without its bytes"));
        KeyPairGenerator pairs = KeyPairGenerator.getInstance(ED25519);
        pairs.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, bytes.length);
            }
        });
        return pairs.generateKeyPair().getPublic();
    }

    /** The first 32 hex digits of the SHA-256 of the public key. */
    String id() {
        return id;
    }

    /** X.509. */
    byte[] publicKey() {
        return publicKey.getEncoded();
    }

    SealView sign(SealView seal) {
        String text = seal.text();
        try {
            Signature signature = Signature.getInstance(ED25519);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return seal.signed(HexFormat.of().formatHex(signature.sign()), Digests.hex(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a seal could not be signed", e);
        }
    }
}
