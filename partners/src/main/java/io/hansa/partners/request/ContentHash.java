package io.hansa.partners.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over what a request says. A unit separator parts the fields; no field of a request can hold one. */
public final class ContentHash {

    private static final String SEPARATOR = "\u001f";

    private ContentHash() {}

    public static byte[] of(Object... fields) {
        var text = new StringBuilder();
        for (Object field : fields) {
            text.append(field).append(SEPARATOR);
        }
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
