package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads entries that are to be undone. */
final class OriginalRows {

    // what a capture or an expiry of held points undoes goes back to whose hold it was
    private static final String ENTRIES = "SELECT e.id, e.kind, h.wallet, d.pool, d.person, d.amount, d.drawn_on"
            + " FROM ledger_entry e LEFT JOIN ledger_hold_event v ON v.entry = e.id"
            + " LEFT JOIN ledger_hold h ON h.entry = v.hold"
            + " LEFT JOIN ledger_draw d ON d.entry = IFNULL(v.hold, e.id) WHERE e.id IN (?*)";

    private static final String UNDONE_MOVES = "SELECT e.reverses, p.account, SUM(p.amount) AS amount"
            + " FROM ledger_entry e FORCE INDEX (ledger_entry_reverses) JOIN ledger_posting p ON p.entry = e.id WHERE e.reverses IN (?*)"
            + " GROUP BY e.reverses, p.account";

    private static final String UNDONE = "SELECT original, seq, points, points_after, entry FROM ledger_reversal"
            + " WHERE original IN (?*) ORDER BY original, seq";

    private static final String CONFIRMATIONS =
            "SELECT DISTINCT u.entry FROM ledger_lot l JOIN ledger_lot_use u ON u.lot = l.id"
                    + " JOIN ledger_entry e ON e.id = u.entry AND e.kind = 'CONFIRM' WHERE l.entry IN (?*)";

    private final Connection connection;

    OriginalRows(Connection connection) {
        this.connection = connection;
    }

    /** What the entries say of themselves, which never changes. */
    Collection<Original.Facts> facts(Collection<EntryNumber> numbers) throws SQLException {
        List<Long> ids = numbers.stream().map(EntryNumber::value).toList();
        Map<Long, Original.Facts> facts = new HashMap<>();
        Sql.selectIn(connection, ENTRIES, ids, row -> facts.put(row.getLong("id"), facts(row)));
        if (!facts.isEmpty()) {
            addRows(ids, facts);
        }
        return facts.values();
    }

    private static Original.Facts facts(ResultSet row) throws SQLException {
        return new Original.Facts(
                new EntryNumber(row.getLong("id")),
                EntryKind.valueOf(row.getString("kind")),
                new TreeMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                Sql.optionalLong(row, "wallet").map(AccountId::new),
                Sql.optionalLong(row, "pool").isPresent() ? Optional.of(DrawRows.drawn(row)) : Optional.empty());
    }

    private void addRows(List<Long> ids, Map<Long, Original.Facts> facts) throws SQLException {
        Sql.selectIn(
                connection,
                "SELECT entry, account, amount FROM ledger_posting WHERE entry IN (?*)",
                ids,
                row -> facts.get(row.getLong("entry"))
                        .moves()
                        .put(new AccountId(row.getLong("account")), row.getLong("amount")));
        Sql.selectIn(
                connection,
                "SELECT l.entry, " + LotRows.COLUMNS + " FROM ledger_lot l WHERE l.entry IN (?*)",
                ids,
                row -> facts.get(row.getLong("entry")).lots().add(LotRows.lot(row, 2)));
        Sql.selectIn(
                connection,
                "SELECT u.entry, u.available, u.held, " + LotRows.COLUMNS
                        + " FROM ledger_lot_use u JOIN ledger_lot l ON l.id = u.lot WHERE u.entry IN (?*)",
                ids,
                row -> facts.get(row.getLong("entry"))
                        .uses()
                        .add(new LotUse(LotRows.lot(row, 4), row.getLong("available"), row.getLong("held"))));
    }

    /** What has become of them since; read under the accounts' locks. */
    Collection<Original> originals(Collection<Original.Facts> facts) throws SQLException {
        Map<Long, Original> originals = new HashMap<>();
        facts.forEach(one -> originals.put(one.number().value(), new Original(one)));
        Sql.selectIn(connection, UNDONE_MOVES, originals.keySet(), row -> {
            Original original = originals.get(row.getLong("reverses"));
            original.undo(new AccountId(row.getLong("account")), row.getLong("amount"));
            return original;
        });
        return originals.values();
    }

    /** What made points of pending accruals usable; read under the locks of their accounts. */
    Collection<Original.Facts> confirmations(Collection<EntryNumber> accruals) throws SQLException {
        Set<EntryNumber> confirmations = new HashSet<>(Sql.selectIn(
                connection,
                CONFIRMATIONS,
                accruals.stream().map(EntryNumber::value).toList(),
                row -> new EntryNumber(row.getLong(1))));
        return confirmations.isEmpty() ? List.of() : facts(confirmations);
    }

    void readUndone(Collection<EntryNumber> entries, Book book) throws SQLException {
        Sql.selectIn(
                connection, UNDONE, entries.stream().map(EntryNumber::value).toList(), row -> {
                    var last = new Undone(
                            new EntryNumber(row.getLong("original")),
                            row.getInt("seq"),
                            row.getLong("points"),
                            row.getLong("points_after"));
                    book.add(last, new EntryNumber(row.getLong("entry")));
                    return last;
                });
    }
}
