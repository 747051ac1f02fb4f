package io.hansa.club.erasure;

import io.hansa.club.decision.Decision;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.runs.RunNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * A request to erase a person.
 *
 * @param decision empty while it waits
 * @param run that does it, once it is approved
 * @param doneAt when nothing of the person was left
 */
public record ErasureView(
        ErasureNumber number,
        MemberNumber member,
        ErasureGround ground,
        Actor askedBy,
        Instant askedAt,
        Optional<Decision> decision,
        Optional<RunNumber> run,
        Optional<Instant> doneAt) {

    public boolean isWaiting() {
        return decision.isEmpty();
    }

    public boolean isApproved() {
        return decision.filter(Decision::isApproval).isPresent();
    }
}
