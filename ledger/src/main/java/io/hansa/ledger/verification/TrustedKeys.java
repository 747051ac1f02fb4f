package io.hansa.ledger.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys whose signatures count, by id: the one that signs now, and those of earlier times that {@code hansa.seal.trusted}
 * names. The database is not asked: whoever can write there could bring a key of his own.
 */
@ApplicationScoped
public class TrustedKeys {

    private static final int ID_DIGITS = 32;

    private Set<String> ids;

    protected TrustedKeys() {}

    private TrustedKeys(Set<String> ids) {
        this.ids = ids;
    }

    @Inject
    TrustedKeys(
            @ConfigProperty(name = "hansa.seal.key") String privateKey,
            @ConfigProperty(name = "hansa.seal.trusted") Optional<String> earlier) {
        ids = new TreeSet<>();
        ids.add(idOf(publicOf(privateKey)));
        earlier.ifPresent(text -> ids.addAll(Arrays.asList(text.trim().split("[,\\s]+"))));
    }

    /** For where the keys are not known: any key in the database counts, and who checks compares their ids by hand. */
    public static TrustedKeys any() {
        return new TrustedKeys(null);
    }

    /** @param ids as they are published */
    public static TrustedKeys of(Set<String> ids) {
        return new TrustedKeys(Set.copyOf(ids));
    }

    boolean trusts(String id) {
        return ids == null || ids.contains(id);
    }

    static String idOf(byte[] publicKey) {
        return HexFormat.of().formatHex(SealDigest.bytes(publicKey)).substring(0, ID_DIGITS);
    }

    private static byte[] publicOf(String privateKey) {
        try {
            byte[] encoded = Base64.getDecoder().decode(privateKey.trim());
            EdECPrivateKey key = (EdECPrivateKey)
                    KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return ofSeed(key.getBytes().orElseThrow()).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("hansa.seal.key is an Ed25519 private key, PKCS #8 in base64", e);
        }
    }

    /** The platform makes a public key only with its pair; so the pair is made of this very seed. */
    private static PublicKey ofSeed(byte[] seed) throws GeneralSecurityException {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("Ed25519");
        pairs.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, bytes.length);
            }
        });
        return pairs.generateKeyPair().getPublic();
    }
}
