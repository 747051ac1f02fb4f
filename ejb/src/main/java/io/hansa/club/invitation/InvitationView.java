package io.hansa.club.invitation;

import io.hansa.club.pool.PoolTerms;
import java.time.Instant;
import java.util.Optional;

/**
 * An invitation.
 *
 * @param shown whom it is for, as the head knows it: the end of what was typed
 * @param household what the member is asked to join
 * @param replayed it was so before
 */
public record InvitationView(
        InvitationNumber number,
        InvitationKind kind,
        InvitationState state,
        String shown,
        Household household,
        Instant invitedAt,
        Instant dueAt,
        Optional<Instant> endedAt,
        boolean replayed) {

    /**
     * What the member would belong to.
     *
     * @param head its name, masked
     * @param terms how it shares
     */
    public record Household(String number, String name, String head, int persons, PoolTerms terms) {}
}
