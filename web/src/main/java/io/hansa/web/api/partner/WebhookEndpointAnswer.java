package io.hansa.web.api.partner;

import io.hansa.partners.webhook.DisabledFor;
import io.hansa.partners.webhook.EndpointState;
import io.hansa.partners.webhook.EndpointView;
import io.hansa.partners.webhook.WebhookSecret;
import io.hansa.partners.webhook.WebhookType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An endpoint.
 *
 * @param secret shown this once, when the endpoint is new
 */
public record WebhookEndpointAnswer(
        String endpoint,
        String url,
        List<String> types,
        EndpointState state,
        Instant stateSince,
        Optional<DisabledFor> disabledFor,
        Optional<Instant> failingSince,
        List<Secret> secrets,
        Optional<String> secret) {

    /** A secret that signs, and until when if it has been replaced. */
    public record Secret(int serial, Instant issuedAt, Optional<Instant> worksUntil) {}

    static WebhookEndpointAnswer of(EndpointView view) {
        return of(view, Optional.empty());
    }

    static WebhookEndpointAnswer of(EndpointView view, Optional<WebhookSecret> secret) {
        return new WebhookEndpointAnswer(
                view.name(),
                view.url(),
                view.types().stream().map(WebhookType::code).sorted().toList(),
                view.state(),
                view.stateSince(),
                view.disabledFor(),
                view.failingSince(),
                view.secrets().stream()
                        .map(one -> new Secret(one.serial(), one.issuedAt(), one.worksUntil()))
                        .toList(),
                secret.map(WebhookSecret::secret));
    }
}
