package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads entries that are to be undone. */
final class OriginalRows {

    private static final String ENTRIES = "SELECT e.id, e.kind, h.wallet FROM ledger_entry e"
            + " LEFT JOIN ledger_hold_event v ON v.entry = e.id LEFT JOIN ledger_hold h ON h.entry = v.hold"
            + " WHERE e.id IN (?*)";

    private final Connection connection;

    OriginalRows(Connection connection) {
        this.connection = connection;
    }

    Map<EntryNumber, Original> read(Collection<EntryNumber> numbers) throws SQLException {
        List<Long> ids = numbers.stream().map(EntryNumber::value).toList();
        Map<EntryNumber, Original> originals = new HashMap<>();
        Sql.selectIn(
                connection,
                ENTRIES,
                ids,
                row -> originals.put(
                        new EntryNumber(row.getLong("id")),
                        new Original(
                                new EntryNumber(row.getLong("id")),
                                EntryKind.valueOf(row.getString("kind")),
                                new TreeMap<>(),
                                new ArrayList<>(),
                                new ArrayList<>(),
                                Sql.optionalLong(row, "wallet").map(AccountId::new))));
        if (!originals.isEmpty()) {
            addRows(ids, originals);
        }
        return originals;
    }

    private void addRows(List<Long> ids, Map<EntryNumber, Original> originals) throws SQLException {
        Sql.selectIn(
                connection,
                "SELECT entry, account, amount FROM ledger_posting WHERE entry IN (?*)",
                ids,
                row -> originals
                        .get(new EntryNumber(row.getLong("entry")))
                        .moves()
                        .put(new AccountId(row.getLong("account")), row.getLong("amount")));
        Sql.selectIn(
                connection,
                "SELECT l.entry, " + LotRows.COLUMNS + " FROM ledger_lot l WHERE l.entry IN (?*)",
                ids,
                row -> originals
                        .get(new EntryNumber(row.getLong("entry")))
                        .lots()
                        .add(LotRows.lot(row)));
        Sql.selectIn(
                connection,
                "SELECT u.entry, u.available, u.held, " + LotRows.COLUMNS
                        + " FROM ledger_lot_use u JOIN ledger_lot l ON l.id = u.lot WHERE u.entry IN (?*)",
                ids,
                row -> originals
                        .get(new EntryNumber(row.getLong("entry")))
                        .uses()
                        .add(new LotUse(LotRows.lot(row), row.getLong("available"), row.getLong("held"))));
    }

    /** What has undone them already; read under the accounts' locks. */
    Map<EntryNumber, EntryNumber> reversals(Collection<EntryNumber> originals) throws SQLException {
        Map<EntryNumber, EntryNumber> reversals = new HashMap<>();
        Sql.selectIn(
                connection,
                "SELECT id, reverses FROM ledger_entry WHERE reverses IN (?*)",
                originals.stream().map(EntryNumber::value).toList(),
                row -> Optional.ofNullable(
                        reversals.put(new EntryNumber(row.getLong("reverses")), new EntryNumber(row.getLong("id")))));
        return reversals;
    }
}
