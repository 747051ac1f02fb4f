package io.hansa.partners.file;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.partners.port.FilePhase;
import io.hansa.partners.transaction.LineResult.Outcome;
import io.hansa.partners.transaction.TransactionKind;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The sums of a part's results of one kind: a fact, written with them. */
@Entity
@Table(name = "partner_file_tally")
@IdClass(FileTally.Key.class)
@Access(AccessType.FIELD)
class FileTally {

    private static final String UNREAD = "UNREAD";

    @Id
    long file;

    @Id
    @Enumerated(EnumType.STRING)
    FilePhase phase;

    @Id
    int part;

    @Id
    String kind;

    long accepted;
    long parked;
    long repeated;
    long refused;
    long moved;
    long money;

    protected FileTally() {}

    private FileTally(FileResult first, int part, String kind) {
        file = first.file;
        phase = first.phase;
        this.part = part;
        this.kind = kind;
    }

    /** One for each kind that is among the results. */
    static List<FileTally> of(int part, List<FileResult> results) {
        Map<String, FileTally> tallies = new TreeMap<>();
        for (FileResult result : results) {
            String kind = result.kind == null ? UNREAD : result.kind.name();
            tallies.computeIfAbsent(kind, any -> new FileTally(result, part, kind))
                    .add(result);
        }
        return List.copyOf(tallies.values());
    }

    private void add(FileResult result) {
        accepted += result.outcome == Outcome.ACCEPTED ? 1 : 0;
        parked += result.outcome == Outcome.PARKED ? 1 : 0;
        repeated += result.outcome == Outcome.REPEATED ? 1 : 0;
        refused += result.outcome == Outcome.REFUSED ? 1 : 0;
        moved = Math.addExact(moved, result.moved);
        money = Math.addExact(money, result.money);
    }

    static long refused(Collection<FileTally> tallies) {
        return tallies.stream().mapToLong(tally -> tally.refused).sum();
    }

    /** @param row kind, accepted, parked, repeated, refused, moved, money */
    static KindSums sums(Object[] row) {
        return new KindSums(
                row[0].equals(UNREAD) ? Optional.empty() : Optional.of(TransactionKind.valueOf((String) row[0])),
                (Long) row[1],
                (Long) row[2],
                (Long) row[3],
                (Long) row[4],
                Points.of((Long) row[5]),
                Money.cny((Long) row[6]));
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        long file;
        FilePhase phase;
        int part;
        String kind;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && file == that.file
                    && phase == that.phase
                    && part == that.part
                    && kind.equals(that.kind);
        }

        @Override
        public int hashCode() {
            return Objects.hash(file, phase, part, kind);
        }
    }
}
