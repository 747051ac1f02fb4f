package io.hansa.club.life;

import io.hansa.club.member.StepReason;
import io.hansa.kernel.MemberNumber;

/**
 * A membership to end.
 *
 * @param reason one of those for leaving
 * @param words at most 200 characters; for {@link StepReason#OTHER} they are asked for
 */
public record LeaveClub(MemberNumber member, StepReason reason, String words) {

    /** Without the words. */
    @Override
    public String toString() {
        return "LeaveClub[" + member + " " + reason + "]";
    }
}
