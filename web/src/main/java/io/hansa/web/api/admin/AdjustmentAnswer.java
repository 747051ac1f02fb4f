package io.hansa.web.api.admin;

import io.hansa.club.adjustment.AdjustmentKind;
import io.hansa.club.adjustment.AdjustmentReason;
import io.hansa.club.adjustment.AdjustmentState;
import io.hansa.club.adjustment.AdjustmentView;
import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * An adjustment and how it stands.
 *
 * @param points signed, as what the member has changes, less what it owes
 * @param original the entry to be undone
 * @param decision why it was refused
 */
public record AdjustmentAnswer(
        String adjustment,
        AdjustmentKind kind,
        String member,
        long points,
        Optional<Long> original,
        AdjustmentReason reason,
        String note,
        AdjustmentState state,
        String askedBy,
        Instant askedAt,
        Optional<Instant> lapsesAt,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> decision,
        Optional<Long> entry) {

    static AdjustmentAnswer of(AdjustmentView view) {
        return new AdjustmentAnswer(
                view.number().value(),
                view.kind(),
                view.member().value(),
                view.points().amount(),
                view.original().map(EntryNumber::value),
                view.reason(),
                view.note(),
                view.state(),
                view.askedBy().toString(),
                view.askedAt(),
                view.lapsesAt(),
                view.decidedBy().map(Actor::toString),
                view.decidedAt(),
                view.decision(),
                view.entry().map(EntryNumber::value));
    }
}
