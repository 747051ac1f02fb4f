package io.hansa.club.merge;

import io.hansa.club.decision.Decision;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request to merge, or to take a merge back.
 *
 * @param original the merge that is to be taken back
 * @param decision empty while it waits
 * @param moves what moved by it; empty until it is approved
 */
public record MergeView(
        MergeNumber number,
        MergeKind kind,
        Optional<MergeNumber> original,
        MemberNumber loser,
        MemberNumber survivor,
        String words,
        Actor askedBy,
        Instant askedAt,
        Optional<Decision> decision,
        List<MovedPart> moves) {

    public MergeView {
        moves = List.copyOf(moves);
    }

    public boolean isWaiting() {
        return decision.isEmpty();
    }

    public boolean isApproved() {
        return decision.filter(Decision::isApproval).isPresent();
    }

    @Override
    public String toString() {
        return "MergeView[" + number + "]";
    }
}
