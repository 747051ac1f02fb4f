package io.hansa.partners.access;

import java.time.Instant;

/**
 * A client's new secret, shown this once.
 *
 * @param secret 43 characters of base64url
 */
public record IssuedSecret(String clientId, String secret, Instant issuedAt) {

    /** Never the secret: records end up in logs. */
    @Override
    public String toString() {
        return "IssuedSecret[" + clientId + "]";
    }
}
