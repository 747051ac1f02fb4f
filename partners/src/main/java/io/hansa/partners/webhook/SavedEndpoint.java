package io.hansa.partners.webhook;

import java.util.Optional;

/** An endpoint after it was saved, with its secret if it is new. */
public record SavedEndpoint(EndpointView endpoint, Optional<WebhookSecret> secret) {}
