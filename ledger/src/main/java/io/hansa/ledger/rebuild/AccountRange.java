package io.hansa.ledger.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Accounts after one number and up to another. */
record AccountRange(long after, long upTo) {

    private static final int ACCOUNTS = 1_000;

    private static final String END =
            "SELECT id FROM ledger_account WHERE id > ? ORDER BY id LIMIT 1 OFFSET " + (ACCOUNTS - 1);

    /** All accounts, some thousand in each range. */
    static List<AccountRange> all(Connection connection) throws SQLException {
        List<AccountRange> ranges = new ArrayList<>();
        long after = 0;
        try (PreparedStatement statement = connection.prepareStatement(END)) {
            while (after < Long.MAX_VALUE) {
                statement.setLong(1, after);
                try (ResultSet row = statement.executeQuery()) {
                    long end = row.next() ? row.getLong(1) : Long.MAX_VALUE;
                    ranges.add(new AccountRange(after, end));
                    after = end;
                }
            }
        }
        return ranges;
    }

    static AccountRange parse(String text) {
        int dash = text.indexOf('-');
        return new AccountRange(Long.parseLong(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1)));
    }

    @Override
    public String toString() {
        return after + "-" + upTo;
    }
}
