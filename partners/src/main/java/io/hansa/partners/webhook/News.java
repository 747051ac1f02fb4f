package io.hansa.partners.webhook;

import java.time.Instant;

/**
 * Something that happened and is to be told to a partner's endpoints.
 *
 * @param subject the numbers of transactions with commas between them, or the data as JSON
 */
record News(long id, String partner, WebhookType type, String subject, Instant happenedAt) {}
