package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Rows of a table that hang on entries beside the postings.
 *
 * @param name of the row in a finding, as SQL
 * @param text what is hashed of it, as SQL
 * @param order of the rows of one entry
 */
record Hanging(String table, String name, String text, String order) {

    /** In the order in which they are hashed. */
    static final List<Hanging> ALL = List.of(
            new Hanging("ledger_lot", "CONCAT('lot id=', id)", HashedText.LOT, "id"),
            new Hanging("ledger_lot_use", "CONCAT('lot_use entry=', entry, ' lot=', lot)", HashedText.USE, "lot"),
            new Hanging("ledger_hold", "CONCAT('hold entry=', entry)", HashedText.HOLD, "entry"),
            new Hanging("ledger_hold_event", "CONCAT('hold_event entry=', entry)", HashedText.EVENT, "entry"),
            new Hanging(
                    "ledger_reversal",
                    "CONCAT('reversal entry=', entry, ' original=', original)",
                    HashedText.REVERSAL,
                    "original"),
            new Hanging("ledger_draw", "CONCAT('draw entry=', entry)", HashedText.DRAW, "entry"));

    void read(Connection connection, KeyRange range, EntryRows entries, Findings findings) throws SQLException {
        String sql =
                "SELECT entry, " + text + " FROM " + table + " WHERE entry > ? AND entry <= ? ORDER BY entry, " + order;
        boolean orphans = false;
        try (PreparedStatement statement = Reading.prepare(connection, sql, range);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Whole entry = entries.find(row.getLong(1));
                if (entry == null) {
                    orphans = true;
                } else {
                    entry.add(row.getBytes(2));
                }
            }
        }
        if (orphans) {
            nameOrphans(connection, range, findings);
        }
    }

    private void nameOrphans(Connection connection, KeyRange range, Findings findings) throws SQLException {
        String sql = "SELECT " + name + ", entry FROM " + table + " c WHERE entry > ? AND entry <= ?"
                + " AND NOT EXISTS (SELECT 1 FROM ledger_entry e WHERE e.id = c.entry) ORDER BY entry LIMIT "
                + Findings.KEPT;
        try (PreparedStatement statement = Reading.prepare(connection, sql, range);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                findings.add("orphan", row.getString(1), "ledger_entry.id=" + row.getLong(2), "none");
            }
        }
    }
}
