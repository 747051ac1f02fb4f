package io.hansa.club.member;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * A step in the life of a membership.
 *
 * @param from empty where it began
 * @param words of who asked for it; often empty
 */
public record MemberStepView(
        MemberNumber member,
        Optional<MemberState> from,
        MemberState to,
        StepReason reason,
        String words,
        Actor actor,
        Instant steppedAt) {

    /** Without the words, which may tell of a person. */
    @Override
    public String toString() {
        return "MemberStepView[" + member + " " + to + " " + reason + "]";
    }
}
