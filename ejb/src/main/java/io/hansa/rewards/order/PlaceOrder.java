package io.hansa.rewards.order;

import io.hansa.kernel.MemberNumber;

/**
 * Orders what was quoted.
 *
 * @param quote of a {@link QuoteView}
 * @param idempotencyKey the caller's name for this request, 1 to 128 printable characters without blanks
 */
public record PlaceOrder(MemberNumber member, String quote, String idempotencyKey) {}
