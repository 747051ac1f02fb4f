package io.hansa.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of the application's own tokens: one that signs, and those that are trusted beside it while the signing key is changed,
 * one server after the other: the new key is trusted everywhere first, then signs with the old one trusted, and the old one is
 * left out when the last token that it signed has ended.
 */
@ApplicationScoped
public class TokenKeys {

    private static final int FEWEST_BYTES = 32;

    private List<TokenKey> keys;

    protected TokenKeys() {}

    /**
     * @param signing base64, 32 random bytes or more
     * @param trusted more of the same, parted by commas
     */
    @Inject
    public TokenKeys(
            @ConfigProperty(name = "hansa.token.key") String signing,
            @ConfigProperty(name = "hansa.token.trusted") Optional<String> trusted) {
        keys = Stream.concat(Stream.of(signing), trusted.stream().flatMap(texts -> Stream.of(texts.split(","))))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(TokenKey::of)
                .toList();
    }

    public TokenKey signing() {
        return keys.get(0);
    }

    /** The signing key first. */
    public List<TokenKey> all() {
        return keys;
    }

    /** The key that a token says it was signed by, if that is trusted. */
    public Optional<TokenKey> trusted(String id) {
        return keys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    /**
     * A key.
     *
     * @param id the beginning of the key's own hash, which tells nothing of the key
     */
    public record TokenKey(String id, byte[] secret) {

        static TokenKey of(String base64) {
            byte[] secret = Base64.getDecoder().decode(base64);
            if (secret.length < FEWEST_BYTES) {
                throw new IllegalArgumentException("the keys of hansa.token.key and hansa.token.trusted have at least "
                        + FEWEST_BYTES + " random bytes, in base64");
            }
            return new TokenKey(HexFormat.of().formatHex(sha256(secret), 0, 6), secret);
        }

        private static byte[] sha256(byte[] bytes) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(bytes);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        /** Never the secret: records end up in logs. */
        @Override
        public String toString() {
            return "TokenKey[" + id + "]";
        }
    }
}
