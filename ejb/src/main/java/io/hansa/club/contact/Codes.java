package io.hansa.club.contact;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.TokenKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes codes of six digits, and their hashes under a key of their own that is derived from the application's. */
@ApplicationScoped
class Codes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String OF_CODES = "hansa contact code";
    private static final int BOUND = 1_000_000;

    private final SecureRandom random = new SecureRandom();
    private List<byte[]> keys;

    protected Codes() {}

    @Inject
    Codes(TokenKeys application) {
        keys = application.all().stream()
                .map(key -> hmac(key.secret(), OF_CODES))
                .toList();
    }

    String next() {
        return String.format("%06d", random.nextInt(BOUND));
    }

    String hash(String code, MemberNumber member, String address) {
        return hash(keys.get(0), code, member, address);
    }

    /** Whether a hash is that of a code to this address, under a key that is trusted. */
    boolean matches(String hash, String code, MemberNumber member, String address) {
        byte[] known = hash.getBytes(StandardCharsets.US_ASCII);
        return keys.stream()
                .anyMatch(key -> MessageDigest.isEqual(
                        known, hash(key, code, member, address).getBytes(StandardCharsets.US_ASCII)));
    }

    private static String hash(byte[] key, String code, MemberNumber member, String address) {
        return HexFormat.of().formatHex(hmac(key, String.join("\n", code, member.value(), address)));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
