package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes the entries in their order, some thousand at a time with all rows that hang on them, and recomputes each entry's hash
 * and sums. A row whose entry is not there is an orphan.
 */
final class EntryCheck {

    static final int CHUNK = 2_000;

    private static final String ENTRIES = "SELECT id, LOWER(HEX(hash)) AS hash, business_date,"
            + " CONCAT_WS('\\n', 'entry', id, kind, code, business_date,"
            + " DATE_FORMAT(occurred_at, '%Y-%m-%d %H:%i:%s.%f'), DATE_FORMAT(recorded_at, '%Y-%m-%d %H:%i:%s.%f'),"
            + " idempotency_key, LOWER(HEX(request_hash)), actor, why_code, why_inputs, IFNULL(reverses, '-')) AS text"
            + " FROM ledger_entry WHERE id > ? ORDER BY id LIMIT ?";

    private static final String POSTINGS =
            "SELECT p.entry, CONCAT('posting account=', p.account, ' seq=', p.seq) AS name,"
                    + " CONCAT_WS('\\n', 'posting', p.account, p.seq, p.amount, IFNULL(p.balance_after, '-')) AS text,"
                    + " p.amount, p.business_date, a.unit FROM ledger_posting p LEFT JOIN ledger_account a ON a.id = p.account"
                    + " WHERE p.entry > ? AND p.entry <= ? ORDER BY p.entry, p.account";

    private static final List<String> OTHERS = List.of(
            "SELECT entry, CONCAT('lot id=', id) AS name, CONCAT_WS('\\n', 'lot', id, account, amount, earned_on,"
                    + " IFNULL(expires_on, '-'), funder, unit_cost_micros, IFNULL(idle_months, '-'),"
                    + " IFNULL(notice_days, '-'), IFNULL(usable_on, '-'), IFNULL(contributor, '-')) AS text"
                    + " FROM ledger_lot WHERE entry > ? AND entry <= ? ORDER BY entry, id",
            "SELECT entry, CONCAT('lot_use entry=', entry, ' lot=', lot) AS name,"
                    + " CONCAT_WS('\\n', 'use', lot, available, held) AS text"
                    + " FROM ledger_lot_use WHERE entry > ? AND entry <= ? ORDER BY entry, lot",
            "SELECT entry, CONCAT('hold entry=', entry) AS name, CONCAT_WS('\\n', 'hold', wallet, held, amount,"
                    + " DATE_FORMAT(until, '%Y-%m-%d %H:%i:%s.%f'), shielded) AS text"
                    + " FROM ledger_hold WHERE entry > ? AND entry <= ? ORDER BY entry",
            "SELECT entry, CONCAT('hold_event entry=', entry) AS name, CONCAT_WS('\\n', 'event', hold, kind, amount)"
                    + " AS text FROM ledger_hold_event WHERE entry > ? AND entry <= ? ORDER BY entry",
            "SELECT entry, CONCAT('reversal entry=', entry, ' original=', original) AS name,"
                    + " CONCAT_WS('\\n', 'reversal', original, seq, points, points_after) AS text"
                    + " FROM ledger_reversal WHERE entry > ? AND entry <= ? ORDER BY entry, original",
            "SELECT entry, CONCAT('draw entry=', entry) AS name, CONCAT_WS('\\n', 'draw', pool, person, amount, drawn_on)"
                    + " AS text FROM ledger_draw WHERE entry > ? AND entry <= ? ORDER BY entry");

    private final Connection connection;
    private final Findings findings;
    private long count;

    EntryCheck(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    /** An entry as it is being put together again. */
    private static final class Whole {

        private final String hash;
        private final String date;
        private final StringBuilder text;
        private final Map<String, Long> sums = new TreeMap<>();

        Whole(String hash, String date, String text) {
            this.hash = hash;
            this.date = date;
            this.text = new StringBuilder(text);
        }
    }

    long count() {
        return count;
    }

    void run() throws SQLException {
        long after = 0;
        boolean more = true;
        while (more) {
            Map<Long, Whole> chunk = new TreeMap<>();
            long last = readEntries(after, chunk);
            more = chunk.size() == CHUNK;
            count += chunk.size();
            check(chunk, after, more ? last : Long.MAX_VALUE);
            after = last;
        }
    }

    private long readEntries(long after, Map<Long, Whole> chunk) throws SQLException {
        long last = after;
        try (PreparedStatement statement = connection.prepareStatement(ENTRIES)) {
            statement.setLong(1, after);
            statement.setInt(2, CHUNK);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    last = row.getLong("id");
                    chunk.put(
                            last,
                            new Whole(row.getString("hash"), row.getString("business_date"), row.getString("text")));
                }
            }
        }
        return last;
    }

    private void check(Map<Long, Whole> chunk, long after, long upTo) throws SQLException {
        readRows(POSTINGS, chunk, after, upTo, true);
        for (String sql : OTHERS) {
            readRows(sql, chunk, after, upTo, false);
        }
        chunk.forEach(this::check);
    }

    /** In the order in which the poster hashes them: postings, lots, uses, hold, event, reversals, draw. */
    private void readRows(String sql, Map<Long, Whole> chunk, long after, long upTo, boolean postings)
            throws SQLException {
        boolean orphans = false;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Whole entry = chunk.get(row.getLong("entry"));
                    if (entry == null) {
                        orphans = true;
                    } else {
                        entry.text.append('\n').append(row.getString("text"));
                        if (postings) {
                            checkPosting(entry, row);
                        }
                    }
                }
            }
        }
        if (orphans) {
            reportOrphans();
        }
    }

    private void checkPosting(Whole entry, ResultSet row) throws SQLException {
        String unit = row.getString("unit");
        if (unit == null) {
            findings.add("orphan", row.getString("name"), "an account", "none");
            return;
        }
        entry.sums.merge(unit, row.getLong("amount"), Long::sum);
        if (!entry.date.equals(row.getString("business_date"))) {
            findings.add("posting-date", row.getString("name"), entry.date, row.getString("business_date"));
        }
    }

    /** An entry that came after the chunk was read is not there yet, and its rows are no orphans. */
    private void reportOrphans() throws SQLException {
        for (SqlRule rule : SqlRules.ORPHANS_OF_ENTRIES) {
            rule.run(connection, findings);
        }
    }

    private void check(long id, Whole entry) {
        String name = "entry id=" + id;
        if (entry.sums.isEmpty()) {
            findings.add("entry-empty", name, "postings", "none");
        }
        Map<String, Long> unbalanced = new HashMap<>(entry.sums);
        unbalanced.values().removeIf(sum -> sum == 0);
        if (!unbalanced.isEmpty()) {
            findings.add("entry-balance", name, 0, unbalanced);
        }
        String computed = Digest.of(entry.text.toString());
        if (!computed.equals(entry.hash)) {
            findings.add("entry-hash", name, computed, entry.hash);
        }
    }
}
