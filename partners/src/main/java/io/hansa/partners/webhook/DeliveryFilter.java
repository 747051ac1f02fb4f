package io.hansa.partners.webhook;

import java.util.Optional;

/** Which deliveries of a partner; each condition narrows the list. {@code endpoint} is an endpoint's name. */
public record DeliveryFilter(
        String partnerCode, Optional<String> endpoint, Optional<DeliveryState> state, Optional<WebhookType> type) {}
