package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads what expiries took of lots, and what of it came out of breakage since; under the accounts' locks. */
final class ExpiredRows {

    private static final String OF_LOTS =
            "SELECT DISTINCT u.entry FROM ledger_lot l JOIN ledger_lot_use u ON u.lot = l.id"
                    + " JOIN ledger_entry e ON e.id = u.entry AND e.kind = 'EXPIRE' WHERE l.entry IN (?*)";

    private static final String TAKEN = "SELECT u.entry, u.available, u.held, p.account AS breakage, " + LotRows.COLUMNS
            + " FROM ledger_lot_use u JOIN ledger_lot l ON l.id = u.lot"
            + " JOIN ledger_posting p ON p.entry = u.entry AND p.amount > 0 WHERE u.entry IN (?*)";

    // a reinstatement reverses the expiry, which made no lots; a reversal takes back those of the lots that its
    // original made, or that its confirmation made of it: no later one, as its lots had not expired then
    private static final String GIVEN_BACK = "SELECT r.original, r.seq, r.points, l.id AS lot FROM ledger_reversal r"
            + " JOIN ledger_entry e ON e.id = r.entry LEFT JOIN ledger_lot l ON l.entry = e.reverses"
            + " WHERE r.original IN (?*)"
            + " UNION ALL SELECT r.original, r.seq, r.points, m.id FROM ledger_reversal r"
            + " JOIN ledger_entry e ON e.id = r.entry"
            + " JOIN ledger_entry a ON a.id = e.reverses AND a.kind = 'PENDING' JOIN ledger_lot l ON l.entry = a.id"
            + " JOIN ledger_lot_use u ON u.lot = l.id JOIN ledger_entry c ON c.id = u.entry AND c.kind = 'CONFIRM'"
            + " JOIN ledger_lot m ON m.entry = c.id WHERE r.original IN (?*) ORDER BY original, seq";

    private final Connection connection;

    /** That some points of some lots were given back; of any lots if none are named. */
    private record Back(EntryNumber expiry, long points, Set<Long> lots) {}

    ExpiredRows(Connection connection) {
        this.connection = connection;
    }

    /** Of expiries that are to be undone themselves, and of those that took lots of entries that are. */
    Map<EntryNumber, Expired> of(Collection<Original.Facts> originals) throws SQLException {
        Set<Long> expiries = new HashSet<>();
        originals.stream()
                .filter(one -> one.kind() == EntryKind.EXPIRE)
                .forEach(one -> expiries.add(one.number().value()));
        expiries.addAll(Sql.selectIn(
                connection,
                OF_LOTS,
                originals.stream()
                        .filter(one -> !one.lots().isEmpty())
                        .map(one -> one.number().value())
                        .toList(),
                row -> row.getLong("entry")));
        Map<EntryNumber, Expired> expired = new HashMap<>();
        if (!expiries.isEmpty()) {
            readTaken(expiries, expired);
            readGivenBack(expiries, expired);
        }
        return expired;
    }

    private void readTaken(Set<Long> expiries, Map<EntryNumber, Expired> expired) throws SQLException {
        Sql.selectIn(connection, TAKEN, expiries, row -> {
            AccountId breakage = new AccountId(row.getLong("breakage"));
            Expired one =
                    expired.computeIfAbsent(new EntryNumber(row.getLong("entry")), absent -> new Expired(breakage));
            one.add(new LotUse(LotRows.lot(row, 5), row.getLong("available"), row.getLong("held")));
            return one;
        });
    }

    private void readGivenBack(Set<Long> expiries, Map<EntryNumber, Expired> expired) throws SQLException {
        Map<String, Back> parts = new LinkedHashMap<>();
        Sql.selectIn(connection, GIVEN_BACK, expiries, row -> {
            EntryNumber expiry = new EntryNumber(row.getLong("original"));
            long points = row.getLong("points");
            Back back = parts.computeIfAbsent(
                    expiry.value() + " " + row.getInt("seq"), absent -> new Back(expiry, points, new HashSet<>()));
            Sql.optionalLong(row, "lot").ifPresent(back.lots()::add);
            return back;
        });
        parts.values()
                .forEach(back -> expired.get(back.expiry())
                        .giveBack(lot -> back.lots().isEmpty() || back.lots().contains(lot.id()), back.points()));
    }
}
