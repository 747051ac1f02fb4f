package io.hansa.club.adjustment;

import io.hansa.club.expiry.ReinstatePoints;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import java.util.Optional;

/**
 * What is to be adjusted, of any kind.
 *
 * @param points signed, as what the member has changes, less what it owes
 * @param original the entry to be undone, the expiry to be given back
 */
record Adjustment(
        String requestKey,
        AdjustmentKind kind,
        MemberNumber member,
        Points points,
        Optional<EntryNumber> original,
        AdjustmentReason reason,
        String note) {

    static final int LONGEST_NOTE = 200;

    static Adjustment of(AdjustPoints asked) {
        return new Adjustment(
                        asked.requestKey(),
                        AdjustmentKind.ADJUST,
                        asked.member(),
                        asked.points(),
                        Optional.empty(),
                        asked.reason(),
                        asked.note().strip())
                .checked();
    }

    static Adjustment of(ReverseEntry asked, MemberNumber member, Points change) {
        return new Adjustment(
                        asked.requestKey(),
                        AdjustmentKind.REVERSE,
                        member,
                        change,
                        Optional.of(asked.entry()),
                        asked.reason(),
                        asked.note().strip())
                .checked();
    }

    /** Of goodwill, which grace is. */
    static Adjustment of(ReinstatePoints asked) {
        return new Adjustment(
                        asked.requestKey(),
                        AdjustmentKind.REINSTATE,
                        asked.member(),
                        asked.points(),
                        Optional.of(asked.expiry()),
                        AdjustmentReason.GOODWILL,
                        "")
                .checked();
    }

    ReinstatePoints reinstatement() {
        return new ReinstatePoints(requestKey, member, original.orElseThrow(), points);
    }

    private Adjustment checked() {
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
