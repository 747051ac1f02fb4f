package io.hansa.ledger.liability;

import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Cuts the ledger into stretches: ranges of accounts first, then, one by one, the accounts that are too long for that. */
final class Stretches {

    /** Of a thousand members, with their wallets, held accounts and status accounts. */
    static final int ACCOUNTS = 3_000;

    static final int POSTINGS = 50_000;

    private static final String RANGE = "SELECT MAX(id) AS end FROM"
            + " (SELECT id FROM ledger_account WHERE id >= ? ORDER BY id LIMIT " + ACCOUNTS + ") part";

    private static final String PART = "SELECT MAX(seq) AS end FROM"
            + " (SELECT seq FROM ledger_posting WHERE account = ? AND seq > ? ORDER BY seq LIMIT " + POSTINGS
            + ") part";

    private static final String LONG_ACCOUNT =
            "SELECT a.id AS end FROM ledger_account a WHERE a.id > ? AND " + Kinds.LONG + " ORDER BY a.id LIMIT 1";

    private final Connection connection;

    Stretches(Connection connection) {
        this.connection = connection;
    }

    Optional<Stretch> next(Optional<Stretch> after) throws SQLException {
        if (after.isPresent() && after.get().isOfPostings()) {
            return ofPostings(after.get().first(), after.get().upTo());
        }
        long first = after.map(Stretch::last).orElse(0L) + 1;
        Optional<Long> last = end(RANGE, first);
        return last.isPresent() ? last.map(end -> Stretch.ofAccounts(first, end)) : ofPostings(0, 0);
    }

    /** The rest of an account, or else the beginning of the next one that has any postings. */
    private Optional<Stretch> ofPostings(long begun, long afterSeq) throws SQLException {
        long account = begun;
        long after = afterSeq;
        while (true) {
            Optional<Long> upTo = end(PART, account, after);
            if (upTo.isPresent()) {
                return Optional.of(Stretch.ofPostings(account, after, upTo.get()));
            }
            Optional<Long> next = end(LONG_ACCOUNT, account);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            account = next.get();
            after = 0;
        }
    }

    private Optional<Long> end(String sql, Object... parameters) throws SQLException {
        return Sql.select(connection, sql, row -> Sql.optionalLong(row, "end"), parameters).stream()
                .findFirst()
                .flatMap(end -> end);
    }
}
