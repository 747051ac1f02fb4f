package io.hansa.club.tier;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What staff asked about where a member stands, and what became of it.
 *
 * @param number {@code T} and nine or more digits
 * @param score the mean of influence and power to decide
 * @param lapsesAt when it lapses undecided
 * @param ended when a later request ended it
 * @param decision why it was refused
 */
public record TierRequestView(
        String number,
        TierRequestKind kind,
        MemberNumber member,
        String ladder,
        Optional<TierView> tier,
        Optional<String> group,
        OptionalInt influence,
        OptionalInt decides,
        OptionalInt score,
        Optional<LocalDate> until,
        Optional<String> ends,
        TierRequestReason reason,
        String note,
        Actor askedBy,
        Instant askedAt,
        Instant lapsesAt,
        TierRequestState state,
        Optional<Actor> decidedBy,
        Optional<Instant> decidedAt,
        Optional<String> decision,
        Optional<LocalDate> ended) {

    public boolean waits() {
        return state == TierRequestState.WAITING;
    }

    public boolean isLapsed() {
        return state == TierRequestState.LAPSED;
    }

    /** Whether it is a floor or a score that holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return (kind == TierRequestKind.FLOOR || kind == TierRequestKind.SCORE)
                && state == TierRequestState.APPROVED
                && ended.isEmpty()
                && until.filter(end -> !end.isAfter(day)).isEmpty();
    }
}
