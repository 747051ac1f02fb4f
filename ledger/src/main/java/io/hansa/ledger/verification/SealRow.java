package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A seal as it is in the database, instants and hashes as text.
 *
 * @param withNotices whether it is over notices too, which seals were not at first
 * @param text what its hash and signature should be over
 */
record SealRow(
        long number,
        String from,
        String until,
        long leaves,
        boolean withNotices,
        String root,
        String previous,
        long lowEntry,
        String keyId,
        String signature,
        String hash,
        String text) {

    private static final String TIME = ", '%Y-%m-%d %H:%i:%s.%f')";

    private static final String COLUMNS = "SELECT number, DATE_FORMAT(from_at" + TIME
            + " AS from_text, DATE_FORMAT(until_at"
            + TIME
            + " AS until_text, entries + refusals + accounts + IFNULL(notices, 0) AS leaves, notices IS NOT NULL AS with_notices, LOWER(HEX(root)) AS root,"
            + " LOWER(HEX(previous)) AS previous, low_entry, key_id, LOWER(HEX(signature)) AS signature,"
            + " LOWER(HEX(hash)) AS hash, CONCAT_WS('\\n', 'seal', number, DATE_FORMAT(from_at" + TIME
            + ", DATE_FORMAT(until_at" + TIME
            + ", entries, refusals, accounts, notices, LOWER(HEX(root)), LOWER(HEX(previous)),"
            + " low_entry, DATE_FORMAT(sealed_at" + TIME + ", key_id) AS text"
            + " FROM ledger_seal";

    /** The next after a number and up to another. */
    static final String PAGE = COLUMNS + " WHERE number > ? AND number <= ? ORDER BY number LIMIT ?";

    private static final String LAST = COLUMNS + " WHERE number <= ? ORDER BY number DESC LIMIT 1";

    /** Before the first: what it has to follow. */
    static final SealRow NONE = new SealRow(
            0, null, "1970-01-01 00:00:00.000000", 0, true, null, null, 0, null, null, "0".repeat(64), null);

    /** The last with at most a number; {@link #NONE} when there is none. */
    static SealRow lastUpTo(Connection connection, long number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LAST)) {
            statement.setLong(1, number);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? read(row) : NONE;
            }
        }
    }

    static SealRow read(ResultSet row) throws SQLException {
        return new SealRow(
                row.getLong("number"),
                row.getString("from_text"),
                row.getString("until_text"),
                row.getLong("leaves"),
                row.getBoolean("with_notices"),
                row.getString("root"),
                row.getString("previous"),
                row.getLong("low_entry"),
                row.getString("key_id"),
                row.getString("signature"),
                row.getString("hash"),
                row.getString("text"));
    }

    String name() {
        return "seal number=" + number;
    }
}
