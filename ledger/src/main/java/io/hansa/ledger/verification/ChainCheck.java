package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Walks the postings of each account in their order and recomputes seq, balance and hash of each from the one before. */
final class ChainCheck {

    static final int CHUNK = 5_000;

    private static final String ZERO = "0".repeat(64);

    private static final String POSTINGS = "SELECT p.account, p.seq, p.entry, p.amount, p.balance_after,"
            + " LOWER(HEX(p.hash)) AS hash, LOWER(HEX(e.hash)) AS entry_hash,"
            + " a.kind IN ('WALLET', 'HELD', 'POOL', 'PENDING', 'IN_KIND', 'ALLOWANCE') AS chained"
            + " FROM (SELECT * FROM ledger_posting WHERE account >= ? AND (account > ? OR seq > ?)"
            + " ORDER BY account, seq LIMIT ?) p"
            + " LEFT JOIN ledger_entry e ON e.id = p.entry LEFT JOIN ledger_account a ON a.id = p.account"
            + " ORDER BY p.account, p.seq";

    private final Connection connection;
    private final Findings findings;
    private long count;
    private long account;
    private long seq = Long.MIN_VALUE;
    private long balance;
    private String hash = ZERO;
    private boolean first = true;

    ChainCheck(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    long count() {
        return count;
    }

    void run() throws SQLException {
        long before;
        do {
            before = count;
            try (PreparedStatement statement = connection.prepareStatement(POSTINGS)) {
                statement.setLong(1, account);
                statement.setLong(2, account);
                statement.setLong(3, seq);
                statement.setInt(4, CHUNK);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        count++;
                        check(row);
                    }
                }
            }
        } while (count - before == CHUNK);
    }

    private void check(ResultSet row) throws SQLException {
        if (first || row.getLong("account") != account) {
            first = false;
            account = row.getLong("account");
            seq = 0;
            balance = 0;
            hash = ZERO;
        }
        String name = "posting account=" + account + " seq=" + row.getLong("seq");
        if (row.getBoolean("chained")) {
            checkChained(row, name);
        } else if (row.getLong("seq") != row.getLong("entry") || row.getString("balance_after") != null) {
            findings.add("seq", name, row.getLong("entry"), row.getLong("seq"));
        }
        seq = row.getLong("seq");
    }

    private void checkChained(ResultSet row, String name) throws SQLException {
        if (row.getLong("seq") != seq + 1) {
            findings.add("seq", name, seq + 1, row.getLong("seq"));
        }
        long after = balance + row.getLong("amount");
        if (row.getLong("balance_after") != after || row.getString("balance_after") == null) {
            findings.add("balance-chain", name, after, row.getString("balance_after"));
        }
        String computed = Digest.of(String.join(
                "\n",
                "row",
                hash,
                row.getString("account"),
                row.getString("seq"),
                row.getString("amount"),
                String.valueOf(row.getString("balance_after")),
                String.valueOf(row.getString("entry_hash"))));
        if (!computed.equals(row.getString("hash"))) {
            findings.add("row-hash", name, computed, row.getString("hash"));
        }
        balance = row.getLong("balance_after");
        hash = String.valueOf(row.getString("hash"));
    }
}
