package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Each checkpoint is the one before it in its account and the postings between their low entries; and each account without a
 * balance row that was posted to between two low entries has one. Memory is bounded by what one seal covers.
 */
final class CheckpointCheck {

    private static final String MOVED = "SELECT p.account, SUM(p.amount) FROM ledger_posting p"
            + " FORCE INDEX (ledger_posting_entry) WHERE p.entry > ? AND p.entry <= ? AND p.balance_after IS NULL"
            + " GROUP BY p.account";

    private static final String GROWN =
            "SELECT c.account, c.balance - COALESCE((SELECT b.balance FROM ledger_checkpoint b"
                    + " WHERE b.account = c.account AND b.seal < c.seal ORDER BY b.seal DESC LIMIT 1), 0)"
                    + " FROM ledger_checkpoint c WHERE c.seal = ?";

    private static final String ORPHANS = "SELECT CONCAT('checkpoint account=', c.account, ' seal=', c.seal)"
            + " FROM ledger_checkpoint c LEFT JOIN ledger_seal s ON s.number = c.seal WHERE s.number IS NULL LIMIT "
            + Findings.KEPT;

    private final Connection connection;
    private final Findings findings;

    CheckpointCheck(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    void check(SealRow last, SealRow seal) throws SQLException {
        Map<Long, Long> moved = read(MOVED, last.lowEntry(), seal.lowEntry());
        Map<Long, Long> grown = read(GROWN, seal.number());
        TreeSet<Long> accounts = new TreeSet<>(moved.keySet());
        accounts.addAll(grown.keySet());
        for (Long account : accounts) {
            if (!Objects.equals(moved.get(account), grown.get(account))) {
                findings.add(
                        "checkpoint",
                        "checkpoint account=" + account + " seal=" + seal.number(),
                        "grown by " + moved.get(account),
                        "grown by " + grown.get(account));
            }
        }
    }

    void checkOrphans() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ORPHANS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                findings.add("checkpoint", row.getString(1), "its seal", "none");
            }
        }
    }

    private Map<Long, Long> read(String sql, long... parameters) throws SQLException {
        Map<Long, Long> sums = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setLong(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    sums.put(row.getLong(1), row.getLong(2));
                }
            }
        }
        return sums;
    }
}
