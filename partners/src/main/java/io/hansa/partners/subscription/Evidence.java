package io.hansa.partners.subscription;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * That a member agreed.
 *
 * @param shown the words that the member read or heard, with the price; 1 to 1,000 characters
 * @param consentedAt when the member agreed
 * @param reference under which the provider keeps the recording: 1 to 128 printable characters without blanks
 * @param hash SHA-256 of the recording in lower-case hex, where there is one
 */
public record Evidence(
        ConsentChannel channel, String shown, Instant consentedAt, String reference, Optional<String> hash) {

    private static final int LONGEST = 1_000;

    public Evidence {
        Objects.requireNonNull(channel);
        Objects.requireNonNull(consentedAt);
        if (shown == null || shown.isBlank() || shown.length() > LONGEST) {
            throw new InvalidConsent("shown");
        }
        if (reference == null || !reference.matches("[\\x21-\\x7e]{1,128}")) {
            throw new InvalidConsent("reference");
        }
        if (hash.isPresent() && !hash.get().matches("[0-9a-f]{64}")) {
            throw new InvalidConsent("hash");
        }
    }
}
