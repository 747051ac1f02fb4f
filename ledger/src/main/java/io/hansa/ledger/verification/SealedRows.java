package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What each seal covers, stretch by stretch, against what is recorded in its time; and what no seal covers. */
final class SealedRows {

    /** Up to here the one row that came later is looked for by leaving out each in turn. */
    private static final int MOST_TRIED = 2_048;

    private static final long LONGEST_UNSEALED_SECONDS = 3_600;

    private static final String LEAVES = "SELECT CONCAT('entry id=', id) AS name, id,"
            + " CONCAT_WS('\\n', 'entry', id, LOWER(HEX(hash))) AS leaf FROM ledger_entry"
            + " WHERE recorded_at >= ? AND recorded_at < ? ORDER BY id;"
            + "SELECT CONCAT('refusal key=', idempotency_key) AS name, NULL AS id,"
            + " CONCAT_WS('\\n', 'refusal', idempotency_key, LOWER(HEX(hash))) AS leaf FROM ledger_refusal"
            + " WHERE recorded_at >= ? AND recorded_at < ? ORDER BY idempotency_key;"
            + "SELECT CONCAT('account id=', id) AS name, NULL AS id,"
            + " CONCAT_WS('\\n', 'account', id, LOWER(HEX(hash))) AS leaf FROM ledger_account"
            + " WHERE opened_at >= ? AND opened_at < ? ORDER BY id";

    private static final String NOTICES =
            ";SELECT CONCAT('notice lot=', lot, ' expires_on=', expires_on) AS name, NULL AS id,"
                    + " CONCAT_WS('\\n', 'notice', CONCAT(lot, ' ', expires_on), LOWER(HEX(hash))) AS leaf FROM ledger_notice"
                    + " WHERE announced_at >= ? AND announced_at < ? ORDER BY lot, expires_on";

    private static final String LOW = "SELECT CONCAT('entry id=', id) AS name, id FROM ledger_entry"
            + " FORCE INDEX (ledger_entry_recorded) WHERE recorded_at >= ? AND id <= ? ORDER BY recorded_at LIMIT 1";

    private static final String UNSEALED = "SELECT CONCAT('entry id=', id) AS name, recorded_at FROM ledger_entry"
            + " WHERE recorded_at >= ? AND recorded_at < ? ORDER BY recorded_at LIMIT 1;"
            + "SELECT CONCAT('refusal key=', idempotency_key) AS name, recorded_at FROM ledger_refusal"
            + " WHERE recorded_at >= ? AND recorded_at < ? ORDER BY recorded_at LIMIT 1;"
            + "SELECT CONCAT('account id=', id) AS name, opened_at AS recorded_at FROM ledger_account"
            + " WHERE opened_at >= ? AND opened_at < ? ORDER BY opened_at LIMIT 1;"
            + "SELECT CONCAT('notice lot=', lot, ' expires_on=', expires_on) AS name, announced_at AS recorded_at"
            + " FROM ledger_notice WHERE announced_at >= ? AND announced_at < ? ORDER BY announced_at LIMIT 1";

    private final Connection connection;
    private final Findings findings;

    SealedRows(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    void check(SealRow last, SealRow seal) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> leaves = new ArrayList<>();
        for (String sql : (seal.withNotices() ? LEAVES + NOTICES : LEAVES).split(";")) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, seal.from());
                statement.setString(2, seal.until());
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        names.add(row.getString("name"));
                        leaves.add(row.getString("leaf"));
                        checkNumber(last, row);
                    }
                }
            }
        }
        String root = RootStack.of(leaves, -1);
        if (leaves.size() != seal.leaves() || !root.equals(seal.root())) {
            report(seal, names, leaves, root);
        }
    }

    /** Checkpoints and readers rely on it. */
    private void checkNumber(SealRow last, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        if (!row.wasNull() && id <= last.lowEntry()) {
            findings.add("low-entry", row.getString("name"), "above " + last.lowEntry(), id);
        }
    }

    private void report(SealRow seal, List<String> names, List<String> leaves, String root) {
        if (leaves.size() > seal.leaves()) {
            findings.add(
                    "late-entry", latecomer(seal, names, leaves), seal.leaves() + " rows", leaves.size() + " rows");
        }
        findings.add(
                "seal-root",
                seal.name(),
                seal.root() + " over " + seal.leaves() + " rows",
                root + " over " + leaves.size() + " rows");
    }

    /** The one row without which the seal would be right; the seal itself when there is no such row. */
    private static String latecomer(SealRow seal, List<String> names, List<String> leaves) {
        if (leaves.size() == seal.leaves() + 1 && leaves.size() <= MOST_TRIED) {
            for (int i = 0; i < leaves.size(); i++) {
                if (RootStack.of(leaves, i).equals(seal.root())) {
                    return names.get(i);
                }
            }
        }
        return seal.name() + " from " + seal.from() + " until " + seal.until();
    }

    /** What was recorded since the last seal. */
    void checkRest(SealRow last, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOW)) {
            statement.setString(1, last.until());
            statement.setLong(2, last.lowEntry());
            try (ResultSet row = statement.executeQuery()) {
                if (row.next()) {
                    checkNumber(last, row);
                }
            }
        }
        checkUnsealed(last, now);
    }

    private void checkUnsealed(SealRow last, Instant now) throws SQLException {
        Instant hourAgo = now.minusSeconds(LONGEST_UNSEALED_SECONDS);
        for (String sql : UNSEALED.split(";")) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, last.until());
                statement.setObject(2, LocalDateTime.ofInstant(hourAgo, ZoneOffset.UTC));
                try (ResultSet row = statement.executeQuery()) {
                    if (row.next()) {
                        findings.add("unsealed", row.getString("name"), "a seal", "recorded " + row.getString(2));
                    }
                }
            }
        }
    }
}
