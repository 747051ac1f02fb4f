package io.hansa.ledger.notice;

import io.hansa.kernel.Points;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes notices as facts, and into the state of the lots from when on they end. */
final class NoticeWriter {

    private static final String LOCK =
            "SELECT account FROM ledger_balance FORCE INDEX (PRIMARY) WHERE account IN (?*) ORDER BY account FOR UPDATE";

    // due_on lies the promised days before the day on which the rule lets the lot end
    private static final String DUE = "SELECT account, id, due_on + INTERVAL notice_days DAY AS ending, notice_days,"
            + " available + held AS points FROM ledger_lot FORCE INDEX (PRIMARY) WHERE account IN (?*) AND used_up = 0"
            + " AND due_on <= '%s' AND notice_days IS NOT NULL ORDER BY account, id";

    private final Connection connection;
    private final Instant announcedAt;

    NoticeWriter(Connection connection, Instant now) {
        this.connection = connection;
        this.announcedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    List<Notice> announce(Collection<AccountId> accounts, LocalDate today) throws SQLException {
        List<Long> keys =
                accounts.stream().map(AccountId::value).distinct().sorted().toList();
        Sql.selectIn(connection, LOCK, keys, row -> row.getLong(1));
        List<Notice> due = Sql.selectIn(connection, DUE.formatted(today), keys, row -> notice(row, today));
        writeFacts(due);
        Sql.write(
                connection,
                "UPDATE ledger_lot SET ends_on = ?, due_on = NULL WHERE account = ? AND used_up = 0 AND id = ?",
                due,
                (statement, notice) -> {
                    statement.setObject(1, notice.expiresOn());
                    statement.setLong(2, notice.account().value());
                    statement.setLong(3, notice.lot());
                });
        return due;
    }

    private static Notice notice(ResultSet row, LocalDate today) throws SQLException {
        LocalDate ends = Sql.date(row, "ending");
        LocalDate promised = today.plusDays(row.getInt("notice_days"));
        return new Notice(
                new AccountId(row.getLong("account")),
                row.getLong("id"),
                ends.isAfter(promised) ? ends : promised,
                Points.of(row.getLong("points")));
    }

    /** A lot that was emptied and came back on the day of its notice was announced for the same date already. */
    private void writeFacts(List<Notice> notices) throws SQLException {
        Set<String> known = new HashSet<>(Sql.selectIn(
                connection,
                "SELECT lot, expires_on FROM ledger_notice WHERE lot IN (?*)",
                notices.stream().map(Notice::lot).toList(),
                row -> row.getLong("lot") + " " + Sql.date(row, "expires_on")));
        Sql.write(
                connection,
                "INSERT INTO ledger_notice (lot, expires_on, points, announced_at, hash) VALUES (?, ?, ?, ?, ?)",
                notices.stream()
                        .filter(notice -> !known.contains(notice.lot() + " " + notice.expiresOn()))
                        .toList(),
                (statement, notice) -> {
                    statement.setLong(1, notice.lot());
                    statement.setObject(2, notice.expiresOn());
                    statement.setLong(3, notice.points().amount());
                    statement.setObject(4, Sql.utc(announcedAt));
                    statement.setBytes(5, hash(notice));
                });
    }

    /** Over the row as the database shows it, a column a line. */
    private byte[] hash(Notice notice) {
        String text = String.join(
                "\n",
                "notice",
                Long.toString(notice.lot()),
                notice.expiresOn().toString(),
                Long.toString(notice.points().amount()),
                Sql.utcText(announcedAt));
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
