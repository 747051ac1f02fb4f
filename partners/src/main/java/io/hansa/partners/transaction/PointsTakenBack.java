package io.hansa.partners.transaction;

import io.hansa.kernel.MemberNumber;
import java.util.List;

/**
 * Points of members are about to be taken back whose number means somebody else by now. Fired within the transaction that takes them,
 * before it does, so that an observer can bring back to where they came what the reversals will look for there.
 */
public record PointsTakenBack(List<Item> items) {

    public PointsTakenBack {
        items = List.copyOf(items);
    }

    /** @param points of the unit {@code PTS}, positive */
    public record Item(MemberNumber member, long points) {}
}
