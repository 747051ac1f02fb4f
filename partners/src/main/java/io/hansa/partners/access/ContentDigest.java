package io.hansa.partners.access;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;

/** Whether a message's body is the one that its {@code Content-Digest} is of (RFC 9530). */
final class ContentDigest {

    /** Those that RFC 9530 calls active. */
    private static final Map<String, String> ALGORITHMS = Map.of("sha-256", "SHA-256", "sha-512", "SHA-512");

    private ContentDigest() {}

    /** At least one digest that is known here, and every one of them right; others say nothing. */
    static boolean fits(String field, SignedMessage.Body body) {
        try {
            Map<String, StructuredItem> digests = StructuredDictionary.read(field);
            digests.keySet().retainAll(ALGORITHMS.keySet());
            return !digests.isEmpty()
                    && digests.entrySet().stream()
                            .allMatch(each -> each.getValue().value() instanceof byte[] given
                                    && MessageDigest.isEqual(given, digest(each.getKey(), body)));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] digest(String algorithm, SignedMessage.Body body) {
        try (var digest = new DigestInputStream(body.open(), MessageDigest.getInstance(ALGORITHMS.get(algorithm)))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return digest.getMessageDigest().digest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-2", e);
        }
    }
}
