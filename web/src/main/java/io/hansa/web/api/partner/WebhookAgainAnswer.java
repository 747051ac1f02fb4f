package io.hansa.web.api.partner;

/** How many deliveries are sent again. */
public record WebhookAgainAnswer(int deliveries) {}
