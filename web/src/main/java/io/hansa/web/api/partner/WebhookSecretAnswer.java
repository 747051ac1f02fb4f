package io.hansa.web.api.partner;

import io.hansa.partners.webhook.WebhookSecret;
import java.time.Instant;

/** A new secret, shown this once. */
public record WebhookSecretAnswer(String endpoint, int serial, String secret, Instant issuedAt) {

    static WebhookSecretAnswer of(WebhookSecret secret) {
        return new WebhookSecretAnswer(secret.endpoint(), secret.serial(), secret.secret(), secret.issuedAt());
    }
}
