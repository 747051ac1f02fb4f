package io.hansa.partners.webhook;

import java.time.Instant;

/**
 * An endpoint's new secret, shown this once.
 *
 * @param serial 1, 2, 3 …
 * @param secret {@code whsec_} and 32 random bytes in base64
 */
public record WebhookSecret(String endpoint, int serial, String secret, Instant issuedAt) {

    /** Never the secret: records end up in logs. */
    @Override
    public String toString() {
        return "WebhookSecret[" + endpoint + ", " + serial + "]";
    }
}
