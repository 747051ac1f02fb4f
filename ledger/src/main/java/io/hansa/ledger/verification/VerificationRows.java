package io.hansa.ledger.verification;

import io.hansa.kernel.Actor;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Verifications and their findings. */
final class VerificationRows {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_VALUE = 500;

    private static final String COLUMNS =
            "SELECT number, started_by, started_at, finished_at, entries, postings, findings FROM ledger_verification";

    private final DataSource dataSource;

    VerificationRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What is done on a connection. */
    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    void begin(long number, Actor startedBy, Instant at) {
        execute(
                "INSERT INTO ledger_verification VALUES (?, ?, ?, NULL, 0, 0, 0)",
                number,
                startedBy.toString(),
                Sql.utc(at));
    }

    void finish(long number, Instant at) {
        execute("UPDATE ledger_verification SET finished_at = ? WHERE number = ?", Sql.utc(at), number);
    }

    private void execute(String sql, Object... values) {
        with(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                return statement.executeUpdate();
            }
        });
    }

    /** Of each rule the first are kept, whichever part they come from. */
    void add(long number, VerificationReport part) {
        List<Finding> before = findings(number);
        Findings all = new Findings();
        before.forEach(all::add);
        part.findings().forEach(finding -> all.add(shortened(finding)));
        List<Finding> fresh =
                all.all().stream().filter(finding -> !before.contains(finding)).toList();
        execute(
                "UPDATE ledger_verification SET entries = entries + ?, postings = postings + ?, findings = ? WHERE number = ?",
                part.entries(),
                part.postings(),
                before.size() + fresh.size(),
                number);
        with(connection -> {
            Sql.write(
                    connection,
                    "INSERT INTO ledger_finding VALUES (?, ?, ?, ?, ?, ?)",
                    IntStream.range(0, fresh.size()).boxed().toList(),
                    (statement, i) -> {
                        statement.setLong(1, number);
                        statement.setInt(2, before.size() + i + 1);
                        statement.setString(3, fresh.get(i).rule());
                        statement.setString(4, fresh.get(i).row());
                        statement.setString(5, fresh.get(i).expected());
                        statement.setString(6, fresh.get(i).found());
                    });
            return null;
        });
    }

    private static Finding shortened(Finding finding) {
        return new Finding(
                finding.rule(),
                cut(finding.row(), LONGEST_NAME),
                cut(finding.expected(), LONGEST_VALUE),
                cut(finding.found(), LONGEST_VALUE));
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    Optional<VerificationView> find(long number) {
        return select(COLUMNS + " WHERE number = ?", number).stream().findFirst();
    }

    Optional<VerificationView> last() {
        return select(COLUMNS + " WHERE finished_at IS NOT NULL ORDER BY number DESC LIMIT 1").stream()
                .findFirst();
    }

    List<VerificationView> list(long before, int rows) {
        return select(COLUMNS + " WHERE number < ? ORDER BY number DESC LIMIT " + rows, before);
    }

    private List<VerificationView> select(String sql, Object... parameters) {
        return with(connection -> Sql.select(connection, sql, VerificationRows::view, parameters));
    }

    private static VerificationView view(ResultSet row) throws SQLException {
        return new VerificationView(
                row.getLong("number"),
                Actor.parse(row.getString("started_by")),
                Sql.instant(row, "started_at"),
                Optional.ofNullable(row.getObject("finished_at", LocalDateTime.class))
                        .map(at -> at.toInstant(ZoneOffset.UTC)),
                row.getLong("entries"),
                row.getLong("postings"),
                row.getLong("findings"));
    }

    List<Finding> findings(long number) {
        return with(connection -> Sql.select(
                connection,
                "SELECT rule, row_name, expected, found FROM ledger_finding WHERE verification = ? ORDER BY number",
                row -> new Finding(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                number));
    }
}
