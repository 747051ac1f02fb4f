package io.hansa.ledger.seal;

import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Notes from which to which business date the postings of accounts with a balance row go, for each full span of them by seq. Which is
 * full stays so: seq has no gaps, and who sees a posting sees all before it. So a reader of an early date passes over what is wholly
 * before or after it, however many postings those are.
 */
final class Spans {

    private static final List<Integer> SIZES = List.of(64, 4_096, 262_144);

    private static final String FILLED = "SELECT account, seq FROM ledger_posting FORCE INDEX (ledger_posting_entry)"
            + " WHERE entry > ? AND entry <= ? AND seq MOD 64 = 0 AND balance_after IS NOT NULL";

    private static final String DATES = "SELECT MIN(business_date) AS first_date, MAX(business_date) AS last_date"
            + " FROM ledger_posting FORCE INDEX (PRIMARY) WHERE account = ? AND seq > ? AND seq <= ?";

    private final Connection connection;

    private record Posting(long account, long seq) {}

    private record Span(long account, int size, long number, LocalDate first, LocalDate last) {}

    Spans(Connection connection) {
        this.connection = connection;
    }

    /** Those that were filled by entries above the low entry of the seal before, up to that of the new one. */
    void write(long after, long upTo) throws SQLException {
        List<Span> spans = new ArrayList<>();
        for (Posting end : Sql.select(
                connection, FILLED, row -> new Posting(row.getLong("account"), row.getLong("seq")), after, upTo)) {
            for (int size : SIZES) {
                if (end.seq() % size == 0) {
                    spans.add(span(end, size));
                }
            }
        }
        // some may be there since the table was made
        Sql.write(
                connection,
                "INSERT IGNORE INTO ledger_span (account, size, number, first_date, last_date) VALUES (?, ?, ?, ?, ?)",
                spans,
                (statement, span) -> {
                    statement.setLong(1, span.account());
                    statement.setInt(2, span.size());
                    statement.setLong(3, span.number());
                    Sql.set(statement, 4, span.first());
                    Sql.set(statement, 5, span.last());
                });
    }

    private Span span(Posting end, int size) throws SQLException {
        return Sql.select(
                        connection,
                        DATES,
                        row -> new Span(
                                end.account(),
                                size,
                                end.seq() / size - 1,
                                Sql.date(row, "first_date"),
                                Sql.date(row, "last_date")),
                        end.account(),
                        end.seq() - size,
                        end.seq())
                .get(0);
    }
}
