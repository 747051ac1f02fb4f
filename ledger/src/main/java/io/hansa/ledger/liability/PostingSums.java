package io.hansa.ledger.liability;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** The postings of a stretch, summed by what they are on and what they come from. */
final class PostingSums {

    private static final Cut NOTHING = new Cut(LocalDate.of(1, 1, 1), Instant.EPOCH);

    // the accounts come first, each leads to its postings by their key, and each posting to its entry
    private static final String SELECT = "SELECT a.unit, a.kind AS account_kind,"
            + " DATE_FORMAT(e.business_date, '%%Y-%%m') AS month, e.kind, e.code,"
            + " (e.business_date > ? OR e.recorded_at >= ?) AS later, COUNT(*) AS postings, SUM(p.amount) AS amount"
            + " FROM ledger_account a STRAIGHT_JOIN ledger_posting p ON p.account = a.id"
            + " STRAIGHT_JOIN ledger_entry e ON e.id = p.entry"
            + " WHERE %s AND e.business_date <= ? AND e.recorded_at < ?"
            + " GROUP BY a.unit, a.kind, month, e.kind, e.code, later";

    private static final String OF_ACCOUNTS = SELECT.formatted("NOT (" + Kinds.LONG + ") AND a.id >= ? AND a.id <= ?");

    private static final String OF_POSTINGS =
            SELECT.formatted(Kinds.LONG + " AND a.id >= ? AND a.id <= ? AND p.seq > ? AND p.seq <= ?");

    private record Sum(
            Unit unit,
            AccountKind account,
            YearMonth month,
            String kind,
            String code,
            boolean later,
            long postings,
            long amount) {

        static Sum read(ResultSet row) throws SQLException {
            return new Sum(
                    new Unit(row.getString("unit")),
                    AccountKind.valueOf(row.getString("account_kind")),
                    YearMonth.parse(row.getString("month")),
                    row.getString("kind"),
                    row.getString("code"),
                    row.getBoolean("later"),
                    row.getLong("postings"),
                    row.getLong("amount"));
        }

        Figures.Balance balance() {
            return new Figures.Balance(unit, account, postings, amount);
        }

        Figures.Movement movement() {
            return new Figures.Movement(month, kind, code, postings, amount);
        }
    }

    private final List<Sum> sums;

    private PostingSums(List<Sum> sums) {
        this.sums = sums;
    }

    static PostingSums read(Connection connection, Stretch stretch, Cut cut, Optional<Cut> since) throws SQLException {
        Cut earlier = since.orElse(NOTHING);
        List<Object> parameters = new ArrayList<>(List.of(earlier.lastDay(), Sql.utc(earlier.before())));
        parameters.addAll(List.of(stretch.first(), stretch.last()));
        if (stretch.isOfPostings()) {
            parameters.addAll(List.of(stretch.after(), stretch.upTo()));
        }
        parameters.addAll(List.of(cut.lastDay(), Sql.utc(cut.before())));
        String sql = stretch.isOfPostings() ? OF_POSTINGS : OF_ACCOUNTS;
        return new PostingSums(Sql.select(connection, sql, Sum::read, parameters.toArray()));
    }

    long count() {
        return sums.stream().mapToLong(Sum::postings).sum();
    }

    List<Figures.Balance> balances() {
        Map<String, Figures.Balance> balances = new TreeMap<>();
        sums.forEach(sum -> balances.merge(sum.unit() + " " + sum.account(), sum.balance(), BALANCES));
        return List.copyOf(balances.values());
    }

    List<Figures.Movement> movements() {
        Map<String, Figures.Movement> movements = new TreeMap<>();
        sums.stream()
                .filter(Sum::later)
                .filter(sum -> Kinds.isOwed(sum.unit(), sum.account()))
                .forEach(sum ->
                        movements.merge(sum.month() + " " + sum.kind() + " " + sum.code(), sum.movement(), MOVEMENTS));
        return List.copyOf(movements.values());
    }

    private static final BinaryOperator<Figures.Balance> BALANCES = (one, other) -> new Figures.Balance(
            one.unit(),
            one.kind(),
            Math.addExact(one.postings(), other.postings()),
            Math.addExact(one.amount(), other.amount()));

    private static final BinaryOperator<Figures.Movement> MOVEMENTS = (one, other) -> new Figures.Movement(
            one.month(),
            one.kind(),
            one.code(),
            Math.addExact(one.postings(), other.postings()),
            Math.addExact(one.points(), other.points()));
}
