package io.hansa.ledger.statement;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sums the postings of an account with a balance row up to a business date, by spans whose dates are known ({@link io.hansa.ledger.seal}):
 * those that are wholly before it are a difference of two balances, those after it nothing; only what goes across it is read, from
 * wide spans to narrow ones. As postings come nearly in the order of their dates, that is a few narrow spans.
 */
final class DatedPostings {

    /** Each a multiple of the next. */
    private static final List<Integer> SIZES = List.of(262_144, 4_096, 64);

    private static final String SPANS = "SELECT number, first_date, last_date FROM ledger_span"
            + " WHERE account = ? AND size = ? AND number >= ? AND number < ? ORDER BY number";

    private static final String POSTINGS = "SELECT COALESCE(SUM(amount), 0) FROM ledger_posting FORCE INDEX (PRIMARY)"
            + " WHERE account = ? AND seq > ? AND seq <= ? AND business_date <= ?";

    private final Connection connection;
    private final long account;
    private final LocalDate date;
    private final List<Range> counting = new ArrayList<>();

    /** By seq, the first exclusive. */
    private record Range(long after, long upTo) {}

    private record Span(long number, LocalDate first, LocalDate last) {}

    DatedPostings(Connection connection, AccountId account, LocalDate date) {
        this.connection = connection;
        this.account = account.value();
        this.date = date;
    }

    /** @param last seq that counts: what is up to it does not change any more */
    long sum(long last) throws SQLException {
        List<Range> across = List.of(new Range(0, last));
        for (int size : SIZES) {
            List<Range> narrower = new ArrayList<>();
            for (Range range : across) {
                narrower.addAll(across(range, size));
            }
            across = narrower;
        }
        long sum = 0;
        for (Range range : joined()) {
            sum = Math.addExact(sum, Math.subtractExact(balanceAfter(range.upTo()), balanceAfter(range.after())));
        }
        for (Range range : across) {
            sum = Math.addExact(sum, first(POSTINGS, account, range.after(), range.upTo(), date));
        }
        return sum;
    }

    /** What is left of a range without the spans that count or don't count as a whole. */
    private List<Range> across(Range range, int size) throws SQLException {
        List<Range> across = new ArrayList<>();
        long passed = range.after();
        for (Span span : spans(range, size)) {
            long start = span.number() * size;
            boolean counts = !span.last().isAfter(date);
            if (counts || span.first().isAfter(date)) {
                add(across, passed, start);
                passed = start + size;
            }
            if (counts) {
                counting.add(new Range(start, passed));
            }
        }
        add(across, passed, range.upTo());
        return across;
    }

    private List<Span> spans(Range range, int size) throws SQLException {
        return Sql.select(
                connection,
                SPANS,
                row -> new Span(row.getLong("number"), Sql.date(row, "first_date"), Sql.date(row, "last_date")),
                account,
                size,
                range.after() / size,
                range.upTo() / size);
    }

    private static void add(List<Range> ranges, long after, long upTo) {
        if (after < upTo) {
            ranges.add(new Range(after, upTo));
        }
    }

    /** Those that follow each other as one. */
    private List<Range> joined() {
        List<Range> joined = new ArrayList<>();
        counting.sort(Comparator.comparingLong(Range::after));
        for (Range range : counting) {
            int end = joined.size() - 1;
            if (end >= 0 && joined.get(end).upTo() == range.after()) {
                joined.set(end, new Range(joined.get(end).after(), range.upTo()));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }

    private long balanceAfter(long seq) throws SQLException {
        return seq == 0
                ? 0
                : first("SELECT balance_after FROM ledger_posting WHERE account = ? AND seq = ?", account, seq);
    }

    private long first(String sql, Object... parameters) throws SQLException {
        return Sql.select(connection, sql, row -> row.getLong(1), parameters).get(0);
    }
}
