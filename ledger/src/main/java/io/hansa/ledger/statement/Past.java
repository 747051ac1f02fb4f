package io.hansa.ledger.statement;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountView;
import io.hansa.ledger.seal.SealView;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads balances as they were. An account with a balance row is searched by halves over its seq, which follows recorded time,
 * because its row is locked before the time is taken. One without is summed between two seals: each entry up to the low entry
 * of a seal that ended before the instant was recorded before it; each one above the low entry of a seal whose numbers were
 * settled by then was recorded later; what lies between is a few minutes, or one stretch, and is asked for its own time.
 */
final class Past {

    private static final String MOVED = "SELECT COALESCE(SUM(p.amount), 0) FROM ledger_posting p FORCE INDEX (PRIMARY)"
            + " STRAIGHT_JOIN ledger_entry e ON e.id = p.entry"
            + " WHERE p.account = ? AND p.seq > ? AND p.seq <= ? AND e.recorded_at < ?";

    // in one statement, which sees the days and the seal that they belong to at one moment
    private static final String DAYS = "SELECT (SELECT COALESCE(SUM(d.amount), 0) FROM ledger_day d"
            + " WHERE d.account = ? AND d.business_date <= ?)"
            + " + (SELECT COALESCE(SUM(p.amount), 0) FROM ledger_posting p FORCE INDEX (PRIMARY)"
            + " WHERE p.account = ? AND p.business_date <= ?"
            + " AND p.seq > COALESCE((SELECT s.low_entry FROM ledger_seal s ORDER BY s.number DESC LIMIT 1), 0))";

    private static final int MOST_LATER = 64;

    // in one statement, so that no posting comes between the balance and what is taken off it
    private static final String BEFORE_LATER_DAYS =
            "SELECT b.last_seq, b.balance - later.amount AS amount, later.postings FROM ledger_balance b"
                    + " JOIN (SELECT COALESCE(SUM(amount), 0) AS amount, COUNT(*) AS postings FROM (SELECT p.amount"
                    + " FROM ledger_posting p FORCE INDEX (ledger_posting_date) WHERE p.account = ?"
                    + " AND p.business_date > ? LIMIT " + MOST_LATER + ") few) later WHERE b.account = ?";

    private final Connection connection;

    Past(Connection connection) {
        this.connection = connection;
    }

    long balanceAsOf(AccountView account, Instant before) throws SQLException {
        long top = top(account, before);
        if (account.key().kind().hasBalanceRow()) {
            return first(
                    "SELECT balance_after FROM ledger_posting WHERE account = ? AND seq = ?",
                    account.id().value(),
                    top);
        }
        Checkpoint checkpoint = Checkpoint.asOf(connection, account.id(), before);
        return Math.addExact(
                checkpoint.balance(), first(MOVED, account.id().value(), checkpoint.lowEntry(), top, Sql.utc(before)));
    }

    /** The greatest seq that may have been recorded before an instant. */
    long top(AccountView account, Instant before) throws SQLException {
        if (account.key().kind().hasBalanceRow()) {
            return searchByHalves(account.id(), before);
        }
        return Sql.select(
                        connection,
                        "SELECT low_entry FROM ledger_seal WHERE until_at >= ? ORDER BY until_at LIMIT 1",
                        row -> row.getLong(1),
                        Sql.utc(before.plus(SealView.NUMBERS_SETTLE)))
                .stream()
                .findFirst()
                .orElse(Long.MAX_VALUE - 1);
    }

    private long searchByHalves(AccountId account, Instant before) throws SQLException {
        long recorded = 0;
        long notYet = first("SELECT last_seq + 1 FROM ledger_balance WHERE account = ?", account.value());
        while (notYet - recorded > 1) {
            long middle = (recorded + notYet) >>> 1;
            if (isRecorded(account, middle, before)) {
                recorded = middle;
            } else {
                notYet = middle;
            }
        }
        return recorded;
    }

    private boolean isRecorded(AccountId account, long seq, Instant before) throws SQLException {
        return Sql.select(
                        connection,
                        "SELECT e.recorded_at FROM ledger_posting p JOIN ledger_entry e ON e.id = p.entry"
                                + " WHERE p.account = ? AND p.seq = ?",
                        row -> Sql.instant(row, "recorded_at"),
                        account.value(),
                        seq)
                .get(0)
                .isBefore(before);
    }

    long balanceOn(AccountView account, LocalDate date) throws SQLException {
        long id = account.id().value();
        return account.key().kind().hasBalanceRow()
                ? beforeLaterDays(account.id(), date)
                : first(DAYS, id, date, id, date);
    }

    private long beforeLaterDays(AccountId account, LocalDate date) throws SQLException {
        record Found(long lastSeq, long amount, int later) {}
        List<Found> found = Sql.select(
                connection,
                BEFORE_LATER_DAYS,
                row -> new Found(row.getLong("last_seq"), row.getLong("amount"), row.getInt("postings")),
                account.value(),
                date,
                account.value());
        if (found.isEmpty() || found.get(0).later() < MOST_LATER) {
            return found.isEmpty() ? 0 : found.get(0).amount();
        }
        return new DatedPostings(connection, account, date).sum(found.get(0).lastSeq());
    }

    private long first(String sql, Object... parameters) throws SQLException {
        return Sql.select(connection, sql, row -> row.getLong(1), parameters).stream()
                .findFirst()
                .orElse(0L);
    }
}
