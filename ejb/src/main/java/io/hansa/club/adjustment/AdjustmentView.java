package io.hansa.club.adjustment;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import java.time.Instant;
import java.util.Optional;

/**
 * An adjustment and how it stands.
 *
 * @param points signed, as what the member has changes, less what it owes
 * @param original the entry to be undone; of {@link AdjustmentKind#REVERSE}
 * @param lapsesAt when it lapses undecided; empty when it never waited
 * @param decision why it was refused
 * @param entry the ledger's entry; empty when nothing moved
 */
public record AdjustmentView(
        AdjustmentNumber number,
        AdjustmentKind kind,
        MemberNumber member,
        Points points,
        Optional<EntryNumber> original,
        AdjustmentReason reason,
        String note,
        AdjustmentState state,
        Actor askedBy,
        Instant askedAt,
        Optional<Instant> lapsesAt,
        Optional<Actor> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> decision,
        Optional<EntryNumber> entry) {

    public boolean waits() {
        return state == AdjustmentState.WAITING;
    }
}
