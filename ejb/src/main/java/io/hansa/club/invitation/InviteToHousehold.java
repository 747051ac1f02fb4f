package io.hansa.club.invitation;

import io.hansa.kernel.MemberNumber;
import java.util.Objects;

/**
 * Asks a member to join the household of a head.
 *
 * @param reference the member's whole number or phone
 */
public record InviteToHousehold(MemberNumber head, String reference, String idempotencyKey) {

    public InviteToHousehold {
        Objects.requireNonNull(head);
        Objects.requireNonNull(reference);
    }
}
