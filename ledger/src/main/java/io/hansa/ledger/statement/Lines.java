package io.hansa.ledger.statement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Period;
import io.hansa.kernel.Slice;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an account's postings as lines. */
final class Lines {

    // the postings are found first, by their own index, and each then finds its entry by its number
    private static final String SELECT = "SELECT p.seq, p.entry, p.business_date, p.amount, p.balance_after,"
            + " e.code, e.occurred_at, e.recorded_at, e.actor, e.why_code, e.why_inputs, e.reverses"
            + " FROM ledger_posting p STRAIGHT_JOIN ledger_entry e ON e.id = p.entry ";

    // the month of what an entry undoes, where that is before the period
    private static final String ORIGIN = "IF(o.business_date < ?, DATE_FORMAT(o.business_date, '%Y-%m'), NULL)";

    private static final String SUMS = "SELECT p.account, e.code, " + ORIGIN
            + " AS origin, COUNT(*) AS count, SUM(p.amount) AS amount"
            + " FROM ledger_posting p STRAIGHT_JOIN ledger_entry e ON e.id = p.entry"
            + " LEFT JOIN ledger_entry o ON o.id = e.reverses"
            + " WHERE p.business_date >= ? AND p.business_date < ? AND p.account IN (?*)"
            + " GROUP BY p.account, e.code, origin ORDER BY p.account, e.code, origin";

    private final Connection connection;

    /** Where a page of a period ends. */
    private record Place(LocalDate date, long seq) {

        static Place read(String cursor) {
            int dot = cursor.indexOf('.');
            return new Place(LocalDate.parse(cursor.substring(0, dot)), Long.parseLong(cursor.substring(dot + 1)));
        }

        static String write(StatementLine line) {
            return line.businessDate() + "." + line.seq();
        }
    }

    Lines(Connection connection) {
        this.connection = connection;
    }

    Slice<StatementLine> newestFirst(AccountId account, Optional<String> cursor, int limit) throws SQLException {
        List<StatementLine> found = Sql.select(
                connection,
                SELECT + "WHERE p.account = ? AND p.seq < ? ORDER BY p.seq DESC LIMIT ?",
                Lines::line,
                account.value(),
                Slice.begin(cursor, Long::valueOf, Long.MAX_VALUE),
                limit + 1);
        return Slice.cut(found, limit, line -> Long.toString(line.seq()));
    }

    /** @param top the greatest seq that may have been recorded before the instant */
    Slice<StatementLine> asOf(AccountId account, Instant before, long top, Optional<String> cursor, int limit)
            throws SQLException {
        List<StatementLine> found = Sql.select(
                connection,
                SELECT + "WHERE p.account = ? AND p.seq < ? AND e.recorded_at < ? ORDER BY p.seq DESC LIMIT ?",
                Lines::line,
                account.value(),
                Math.min(top + 1, Slice.begin(cursor, Long::valueOf, Long.MAX_VALUE)),
                Sql.utc(before),
                limit + 1);
        return Slice.cut(found, limit, line -> Long.toString(line.seq()));
    }

    Slice<StatementLine> upTo(AccountId account, LocalDate date, Optional<String> cursor, int limit)
            throws SQLException {
        Place before = Slice.begin(cursor, Place::read, new Place(date, Long.MAX_VALUE));
        List<StatementLine> found = Sql.select(
                connection,
                SELECT + "WHERE p.account = ? AND p.business_date <= ? AND (p.business_date < ? OR p.seq < ?)"
                        + " ORDER BY p.business_date DESC, p.seq DESC LIMIT ?",
                Lines::line,
                account.value(),
                before.date(),
                before.date(),
                before.seq(),
                limit + 1);
        return Slice.cut(found, limit, Place::write);
    }

    Slice<StatementLine> ofPeriod(
            AccountId account,
            Period period,
            String code,
            Optional<YearMonth> origin,
            Optional<String> cursor,
            int limit)
            throws SQLException {
        Place after = Slice.begin(cursor, Place::read, new Place(period.from(), -1));
        List<StatementLine> found = Sql.select(
                connection,
                SELECT + "LEFT JOIN ledger_entry o ON o.id = e.reverses"
                        + " WHERE p.account = ? AND p.business_date >= ? AND p.business_date < ?"
                        + " AND (p.business_date > ? OR p.seq > ?) AND e.code = ? AND IFNULL(" + ORIGIN + ", '') = ?"
                        + " ORDER BY p.business_date, p.seq LIMIT ?",
                Lines::line,
                account.value(),
                after.date(),
                period.until(),
                after.date(),
                after.seq(),
                code,
                period.from(),
                origin.map(YearMonth::toString).orElse(""),
                limit + 1);
        return Slice.cut(found, limit, Place::write);
    }

    Map<AccountId, List<CodeSum>> sums(Collection<AccountId> accounts, Period period) throws SQLException {
        List<Long> keys = accounts.stream().map(AccountId::value).toList();
        return Sql.selectAmong(connection, SUMS, keys, Lines::sum, period.from(), period.from(), period.until())
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Map.Entry<AccountId, CodeSum> sum(ResultSet row) throws SQLException {
        var sum = new CodeSum(
                row.getString("code"),
                Optional.ofNullable(row.getString("origin")).map(YearMonth::parse),
                row.getLong("count"),
                row.getLong("amount"));
        return Map.entry(new AccountId(row.getLong("account")), sum);
    }

    private static StatementLine line(ResultSet row) throws SQLException {
        return new StatementLine(
                row.getLong("seq"),
                new EntryNumber(row.getLong("entry")),
                row.getString("code"),
                Sql.date(row, "business_date"),
                Sql.instant(row, "occurred_at"),
                Sql.instant(row, "recorded_at"),
                row.getLong("amount"),
                Sql.optionalLong(row, "balance_after"),
                Actor.parse(row.getString("actor")),
                Why.read(row.getString("why_code"), row.getString("why_inputs")),
                Sql.optionalLong(row, "reverses").map(EntryNumber::new));
    }
}
