package io.hansa.club.gift;

import io.hansa.kernel.MemberNumber;

/**
 * Gives what was quoted.
 *
 * @param quote of a {@link GiftQuoteView}
 * @param idempotencyKey the caller's name for this request, 1 to 128 printable characters without blanks
 */
public record GiveGift(MemberNumber member, String quote, String idempotencyKey) {}
