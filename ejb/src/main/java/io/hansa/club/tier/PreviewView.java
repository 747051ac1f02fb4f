package io.hansa.club.tier;

import io.hansa.runs.RunView;
import java.util.List;
import java.util.OptionalLong;

/**
 * What a version of a ladder would change over the whole membership.
 *
 * @param run how far the counting is: until it is done, the figures are of a part
 * @param rows where members stand by what is in force, and would by the version
 * @param cost what rights of a year would cost more (or less) than now, in fen; empty where a step's cost is not known
 */
public record PreviewView(RunView run, List<Row> rows, OptionalLong cost) {

    public PreviewView {
        rows = List.copyOf(rows);
    }

    /** @param change 1: rises, -1: falls, 0: stays */
    public record Row(TierView from, TierView to, long members, int change) {}

    public long getRising() {
        return sum(1);
    }

    public long getFalling() {
        return sum(-1);
    }

    public long getStaying() {
        return sum(0);
    }

    private long sum(int change) {
        return rows.stream()
                .filter(row -> row.change() == change)
                .mapToLong(Row::members)
                .sum();
    }
}
