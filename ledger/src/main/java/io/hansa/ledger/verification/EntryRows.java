package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** The entries of a range, by number. */
final class EntryRows {

    private static final String ENTRIES = "SELECT id, hash, TO_DAYS(business_date), " + HashedText.ENTRY_HEAD
            + ", request_hash, " + HashedText.ENTRY_TAIL + " FROM ledger_entry WHERE id > ? AND id <= ? ORDER BY id";

    private long[] ids = new long[1 << 10];
    private Whole[] entries = new Whole[1 << 10];
    private int count;

    private EntryRows() {}

    /** What is done with each entry. */
    @FunctionalInterface
    interface Each {
        void entry(long id, Whole entry);
    }

    static EntryRows read(Connection connection, KeyRange range) throws SQLException {
        EntryRows rows = new EntryRows();
        try (PreparedStatement statement = Reading.prepare(connection, ENTRIES, range);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(
                        row.getLong(1),
                        new Whole(row.getBytes(2), row.getInt(3), row.getBytes(4), row.getBytes(5), row.getBytes(6)));
            }
        }
        return rows;
    }

    private void add(long id, Whole entry) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, 2 * count);
            entries = Arrays.copyOf(entries, 2 * count);
        }
        ids[count] = id;
        entries[count++] = entry;
    }

    int count() {
        return count;
    }

    /** Null when it is not there. */
    Whole find(long id) {
        int at = Arrays.binarySearch(ids, 0, count, id);
        return at < 0 ? null : entries[at];
    }

    void forEach(Each each) {
        for (int i = 0; i < count; i++) {
            each.entry(ids[i], entries[i]);
        }
    }
}
