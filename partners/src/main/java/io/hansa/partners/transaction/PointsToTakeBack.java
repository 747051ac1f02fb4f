package io.hansa.partners.transaction;

import io.hansa.kernel.MemberNumber;
import java.util.Map;

/**
 * Points of members are about to be taken back whose number means somebody else by now. Fired within the transaction that takes them,
 * before it does, so that an observer can bring back to where they came what the reversals will look for there.
 *
 * @param points how many of the unit {@code PTS} in sum are to be there, positive, by the number that earned them
 */
public record PointsToTakeBack(Map<MemberNumber, Long> points) {

    public PointsToTakeBack {
        points = Map.copyOf(points);
    }
}
