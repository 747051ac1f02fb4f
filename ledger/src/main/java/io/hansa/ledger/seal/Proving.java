package io.hansa.ledger.seal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.Holder;
import io.hansa.ledger.journal.UnknownEntry;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds an entry's seal and makes its proof, with the tree of one stretch in memory. */
final class Proving {

    /** Beside the quiet time: until the next minute has begun and its seals are made. */
    private static final Duration SEALING = Duration.ofSeconds(90);

    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(30);
    private static final HexFormat HEX = HexFormat.of();

    private final Connection connection;

    private record Recorded(Instant at, String hash) {}

    Proving(Connection connection) {
        this.connection = connection;
    }

    boolean touches(EntryNumber entry, Holder holder) throws SQLException {
        return !Sql.select(
                        connection,
                        "SELECT 1 FROM ledger_posting p JOIN ledger_account a ON a.id = p.account"
                                + " WHERE p.entry = ? AND a.holder_ref = ? AND a.holder_kind = ? LIMIT 1",
                        row -> 1,
                        entry.value(),
                        holder.ref(),
                        holder.kind().name())
                .isEmpty();
    }

    Optional<SealView> sealOf(EntryNumber entry) throws SQLException {
        return new SealRows(connection).covering(recorded(entry).at());
    }

    Proof proof(EntryNumber entry, Instant now) throws SQLException {
        Recorded recorded = recorded(entry);
        SealView seal =
                new SealRows(connection).covering(recorded.at()).orElseThrow(() -> notSealedYet(entry, recorded, now));
        SealedLeaves leaves = new Stretches(connection)
                .leaves(new Stretch(seal.from(), seal.until()), seal.notices().isPresent());
        List<Leaf> entries = leaves.entries();
        MerkleTree tree = leaves.tree();
        if (!HEX.formatHex(tree.root()).equals(seal.root())) {
            throw new SealBroken(seal.number(), entry);
        }
        int index = IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).name().equals(entry.toString()))
                .findFirst()
                .orElseThrow(() -> new SealBroken(seal.number(), entry));
        return new Proof(
                entry,
                recorded.hash(),
                index,
                tree.path(index).stream().map(HEX::formatHex).toList(),
                seal);
    }

    private Recorded recorded(EntryNumber entry) throws SQLException {
        return Sql.select(
                        connection,
                        "SELECT recorded_at, hash FROM ledger_entry WHERE id = ?",
                        row -> new Recorded(Sql.instant(row, "recorded_at"), HEX.formatHex(row.getBytes("hash"))),
                        entry.value())
                .stream()
                .findFirst()
                .orElseThrow(() -> new UnknownEntry(entry.value()));
    }

    private static NotSealedYet notSealedYet(EntryNumber entry, Recorded recorded, Instant now) {
        Duration wait = Duration.between(now, recorded.at().plus(Sealing.QUIET).plus(SEALING));
        return new NotSealedYet(entry, (wait.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : wait).toSeconds());
    }
}
