package io.hansa.partners.file;

import java.util.Optional;

/**
 * A file that is about to be sent.
 *
 * @param partnerCode for whom; needed of staff, the caller's own otherwise
 * @param name as its sender calls it
 * @param key the sender's idempotency key, 1 to 128 printable characters without blanks
 */
public record UploadFile(Optional<String> partnerCode, String name, String key) {

    public UploadFile {
        if (key == null || !key.matches("[\\x21-\\x7e]{1,128}")) {
            throw new IllegalArgumentException("a key has 1 to 128 printable characters without blanks");
        }
    }
}
