package io.hansa.club.invitation;

import io.hansa.kernel.MemberNumber;
import java.util.Objects;

/** Asks a member to be the head of its household after the one that asks. */
public record OfferHead(MemberNumber head, MemberNumber next, String idempotencyKey) {

    public OfferHead {
        Objects.requireNonNull(head);
        Objects.requireNonNull(next);
    }
}
