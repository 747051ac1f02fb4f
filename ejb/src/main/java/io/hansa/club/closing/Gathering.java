package io.hansa.club.closing;

import io.hansa.club.tier.TierView;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.account.Holder;
import io.hansa.ledger.liability.Figures;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes lines of a report out of a stretch's figures: holders become tiers, and what has all in common is one line. */
final class Gathering {

    private final Figures figures;
    private final SortedMap<Line, Line> lines = new TreeMap<>(Line.ORDER);

    Gathering(Figures figures) {
        this.figures = figures;
    }

    Set<MemberNumber> members() {
        return figures.outstanding().stream()
                .map(Figures.Outstanding::holder)
                .filter(Gathering::isMember)
                .map(holder -> new MemberNumber(holder.ref()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param tiers of the members that had one */
    List<Line> lines(Map<MemberNumber, TierView> tiers) {
        figures.outstanding().forEach(row -> add(row(row, tiers).line()));
        figures.movements()
                .forEach(row ->
                        add(new MovementRow(row.month(), row.kind(), row.code(), row.postings(), row.points()).line()));
        figures.balances()
                .forEach(row -> add(new BalanceRow(row.unit(), row.kind(), row.postings(), row.amount()).line()));
        figures.runOff()
                .forEach(row -> add(new RunOffRow(row.cohort(), row.month(), row.change(), row.broken()).line()));
        return List.copyOf(lines.values());
    }

    private void add(Line line) {
        lines.merge(line, line, Line::plus);
    }

    private static LiabilityRow row(Figures.Outstanding row, Map<MemberNumber, TierView> tiers) {
        return new LiabilityRow(
                row.cohort(),
                row.funder(),
                tier(row.holder(), tiers),
                expires(row),
                row.unitCostMicros(),
                row.available(),
                row.held(),
                row.pending());
    }

    private static String expires(Figures.Outstanding row) {
        if (row.pending() != 0) {
            return LiabilityRow.PENDING;
        }
        return row.expires().map(Object::toString).orElse(row.idle() ? LiabilityRow.IDLE : LiabilityRow.NONE);
    }

    private static String tier(Holder holder, Map<MemberNumber, TierView> tiers) {
        TierView tier = isMember(holder) ? tiers.get(new MemberNumber(holder.ref())) : null;
        return tier == null ? LiabilityRow.NONE : tier.code();
    }

    private static boolean isMember(Holder holder) {
        return holder.kind() == Holder.Kind.MEMBER;
    }
}
