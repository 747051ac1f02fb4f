package io.hansa.partners.webhook;

/** Something waits to be told. */
record WebhooksDue() {}
