package io.hansa.ledger.seal;

import java.time.Instant;
import java.util.Base64;

/**
 * The public half of a key that has signed seals.
 *
 * @param publicKey X.509, in base64
 */
public record SealKeyView(String id, String publicKey, Instant firstUsedAt) {

    /** As a file for programs. */
    public String pem() {
        return "-----BEGIN PUBLIC KEY-----\n" + publicKey + "\n-----END PUBLIC KEY-----\n";
    }

    static String encoded(byte[] publicKey) {
        return Base64.getEncoder().encodeToString(publicKey);
    }
}
