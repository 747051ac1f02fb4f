package io.hansa.club.entitlement;

import io.hansa.kernel.MemberNumber;
import java.time.LocalDate;

/**
 * Gives a member a right by hand.
 *
 * @param amount how many; 0 of a right that is not counted
 * @param expiresOn the first date without it
 * @param words why, 1 to 200 characters
 * @param idempotencyKey the caller's name for this request, 1 to 128 printable characters without blanks
 */
public record GrantRight(
        MemberNumber member, RightCode right, long amount, LocalDate expiresOn, String words, String idempotencyKey) {

    private static final int LONGEST_WORDS = 200;
    private static final long MOST = 100;

    public GrantRight {
        InvalidRight.refuseUnless(amount >= 0 && amount <= MOST, "amount");
        InvalidRight.refuseUnless(
                words != null && !words.isBlank() && words.strip().length() <= LONGEST_WORDS, "words");
        InvalidRight.refuseUnless(expiresOn != null, "expiresOn");
        words = words.strip();
    }
}
