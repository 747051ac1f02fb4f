package io.hansa.club.adjustment;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import java.util.Optional;

/**
 * What is to be corrected, of either kind.
 *
 * @param points signed, as the member's wallet changes
 * @param original the entry to be undone
 */
record Correction(
        String requestKey,
        AdjustmentKind kind,
        MemberNumber member,
        Points points,
        Optional<EntryNumber> original,
        AdjustmentReason reason,
        String note) {

    static final int LONGEST_NOTE = 200;

    static Correction of(AdjustPoints asked) {
        return new Correction(
                        asked.requestKey(),
                        AdjustmentKind.ADJUST,
                        asked.member(),
                        asked.points(),
                        Optional.empty(),
                        asked.reason(),
                        asked.note().strip())
                .checked();
    }

    static Correction of(ReverseEntry asked, MemberNumber member, Points change) {
        return new Correction(
                        asked.requestKey(),
                        AdjustmentKind.REVERSE,
                        member,
                        change,
                        Optional.of(asked.entry()),
                        asked.reason(),
                        asked.note().strip())
                .checked();
    }

    private Correction checked() {
        if (points.equals(Points.ZERO)) {
            throw new InvalidAdjustment("points");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new InvalidAdjustment("note");
        }
        return this;
    }

    /** How many points move, whichever way. */
    long size() {
        return Math.absExact(points.amount());
    }
}
