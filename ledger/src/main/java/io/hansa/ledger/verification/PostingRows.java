package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The postings of a range of entries. Those of accounts without a balance row lie together by entry and are read as they lie;
 * the others are looked up one by one, each with the posting before it.
 */
final class PostingRows {

    /** Kinds of accounts whose postings are chained. */
    static final String CHAINED = "('WALLET', 'HELD', 'POOL', 'PENDING', 'IN_KIND', 'ALLOWANCE')";

    /** A longer list in a statement is turned into a joined table. */
    private static final int LONGEST_LIST = 500;

    /** Looks at the index alone. Kinds are few, and such accounts too: a chained posting has its entry's number by chance only. */
    private static final String UNCHAINED_ACCOUNTS =
            "SELECT a.id, a.unit FROM (SELECT DISTINCT account FROM ledger_posting"
                    + " FORCE INDEX (ledger_posting_entry) WHERE entry > ? AND entry <= ? AND seq = entry) p"
                    + " STRAIGHT_JOIN ledger_account a ON a.id = p.account WHERE a.kind NOT IN " + CHAINED;

    private static final String COLUMNS =
            "SELECT p.account, p.seq, p.entry, p.amount, p.balance_after, TO_DAYS(p.business_date), p.hash";

    private static final String UNCHAINED = COLUMNS + " FROM ledger_posting p FORCE INDEX (PRIMARY)"
            + " WHERE p.seq > ? AND p.seq <= ? AND p.account IN (%s)";

    private static final String OTHERS = Reading.SORTED_LOOKUPS + COLUMNS
            + ", a.unit, a.kind IN " + CHAINED + ", b.seq, b.balance_after, b.hash"
            + " FROM ledger_posting p FORCE INDEX (ledger_posting_entry)"
            + " LEFT JOIN ledger_posting b ON b.account = p.account AND b.seq = p.seq - 1"
            + " LEFT JOIN ledger_account a ON a.id = p.account"
            + " WHERE p.entry > ? AND p.entry <= ? AND p.account NOT IN (%s)";

    private final Connection connection;
    private final KeyRange range;
    private final Consumer<Posting> each;
    private long count;

    private PostingRows(Connection connection, KeyRange range, Consumer<Posting> each) {
        this.connection = connection;
        this.range = range;
        this.each = each;
    }

    /** @return how many */
    static long read(Connection connection, KeyRange range, Consumer<Posting> each) throws SQLException {
        PostingRows rows = new PostingRows(connection, range, each);
        Map<Long, String> unchained = rows.unchainedAccounts();
        List<Long> accounts = List.copyOf(unchained.keySet());
        for (int from = 0; from < accounts.size(); from += LONGEST_LIST) {
            rows.readUnchained(accounts.subList(from, Math.min(accounts.size(), from + LONGEST_LIST)), unchained);
        }
        rows.readOthers(accounts.isEmpty() ? "0" : list(accounts));
        return rows.count;
    }

    private static String list(List<Long> accounts) {
        return accounts.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private Map<Long, String> unchainedAccounts() throws SQLException {
        Map<Long, String> units = new HashMap<>();
        try (PreparedStatement statement = Reading.prepare(connection, UNCHAINED_ACCOUNTS, range);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                units.put(row.getLong(1), row.getString(2));
            }
        }
        return units;
    }

    private void readUnchained(List<Long> accounts, Map<Long, String> units) throws SQLException {
        try (PreparedStatement statement = Reading.prepare(connection, UNCHAINED.formatted(list(accounts)), range);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                take(row, units.get(row.getLong(1)), false, null);
            }
        }
    }

    private void readOthers(String without) throws SQLException {
        try (PreparedStatement statement = Reading.prepare(connection, OTHERS.formatted(without), range);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                boolean chained = row.getBoolean(9);
                Posting.Before before = chained && row.getLong(10) != 0
                        ? new Posting.Before(Reading.optionalLong(row, 11), row.getBytes(12))
                        : null;
                take(row, row.getString(8), chained, before);
            }
        }
    }

    private void take(ResultSet row, String unit, boolean chained, Posting.Before before) throws SQLException {
        count++;
        each.accept(new Posting(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                Reading.optionalLong(row, 5),
                row.getInt(6),
                row.getBytes(7),
                unit,
                chained,
                before));
    }
}
