package io.hansa.partners.visit;

import java.time.Instant;

/**
 * An outlet lets a member in who has a right to it.
 *
 * @param key idempotency key, 1 to 128 printable characters without blanks
 * @param reference the partner's own number for it, 1 to 64 printable characters without blanks
 * @param member a card's token, a member number or an external id
 * @param right its code
 * @param guests who come along
 */
public record CheckIn(
        String key, String reference, Instant occurredAt, String outlet, String member, String right, int guests) {

    public static final int MOST_GUESTS = 20;

    public CheckIn {
        InvalidVisit.refuseUnless(reference != null && reference.matches("[\\x21-\\x7e]{1,64}"), "reference");
        InvalidVisit.refuseUnless(occurredAt != null, "occurredAt");
        InvalidVisit.refuseUnless(outlet != null && !outlet.isBlank() && outlet.length() <= 16, "outlet");
        InvalidVisit.refuseUnless(member != null && member.matches("[\\x21-\\x7e]{1,128}"), "member");
        InvalidVisit.refuseUnless(right != null && right.matches("[A-Z][A-Z0-9_]{1,15}"), "right");
        InvalidVisit.refuseUnless(guests >= 0 && guests <= MOST_GUESTS, "guests");
    }
}
