package io.hansa.partners.file;

import io.hansa.kernel.TextMapConverter;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import io.hansa.partners.port.FilePhase;
import io.hansa.partners.transaction.LineResult.Outcome;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The results of rows, and their sums. Results are written with the driver's bulk protocol. */
@ApplicationScoped
class ResultRows {

    private static final String INSERT = "INSERT INTO partner_file_result (file, phase, line, outcome, kind, reference,"
            + " occurred_at, outlet, member, amount_fen, points, original, transaction, moved, money, refusal_kind,"
            + " refusal_code, refusal_args, items) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final TextMapConverter TEXTS = new TextMapConverter();

    @PersistenceContext(unitName = "partners")
    EntityManager em;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    void add(List<FileResult> results, List<FileTally> tallies) {
        try (Connection connection = dataSource.getConnection()) {
            Sql.write(connection, INSERT, results, ResultRows::bind);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
        tallies.forEach(em::persist);
        em.flush();
    }

    /** By line; of one outcome, or of all. */
    List<FileResult> results(long file, FilePhase phase, Optional<Outcome> outcome, long after, int max) {
        var query = em.createQuery(
                "SELECT r FROM FileResult r WHERE r.file = :file AND r.phase = :phase AND r.line > :after"
                        + (outcome.isPresent() ? " AND r.outcome = :outcome" : "") + " ORDER BY r.line",
                FileResult.class);
        outcome.ifPresent(value -> query.setParameter("outcome", value));
        return query.setParameter("file", file)
                .setParameter("phase", phase)
                .setParameter("after", after)
                .setMaxResults(max)
                .getResultList();
    }

    /** What the check said of a part's rows. */
    List<FileResult> checked(long file, List<FileLine> lines) {
        return results(file, FilePhase.CHECK, Optional.empty(), lines.get(0).line() - 1, lines.size());
    }

    /** Rows before a line that would be accepted or parked, and use or undo one of these references; in their order. */
    Collection<FileResult> foreseen(long file, long before, Collection<String> references) {
        var found = new TreeMap<Long, FileResult>();
        for (String mention : List.of("r.reference", "r.original")) {
            em.createQuery(
                            "SELECT r FROM FileResult r WHERE r.file = :file AND r.phase = :phase AND r.line < :before"
                                    + " AND r.outcome IN :outcomes AND " + mention + " IN :references",
                            FileResult.class)
                    .setParameter("file", file)
                    .setParameter("phase", FilePhase.CHECK)
                    .setParameter("before", before)
                    .setParameter("outcomes", List.of(Outcome.ACCEPTED, Outcome.PARKED))
                    .setParameter("references", references)
                    .getResultList()
                    .forEach(result -> found.put(result.line, result));
        }
        return found.values();
    }

    FileSums sums(long file, FilePhase phase) {
        return new FileSums(em.createQuery(
                        "SELECT t.kind, SUM(t.accepted), SUM(t.parked), SUM(t.repeated), SUM(t.refused), SUM(t.moved),"
                                + " SUM(t.money) FROM FileTally t WHERE t.file = :file AND t.phase = :phase GROUP BY t.kind"
                                + " ORDER BY t.kind",
                        Object[].class)
                .setParameter("file", file)
                .setParameter("phase", phase)
                .getResultStream()
                .map(FileTally::sums)
                .toList());
    }

    /** Parts with rows of an outcome, in their order. */
    List<Integer> partsWith(long file, FilePhase phase, Optional<Outcome> outcome) {
        String counted = outcome.map(value -> switch (value) {
                    case ACCEPTED -> " AND t.accepted > 0";
                    case PARKED -> " AND t.parked > 0";
                    case REPEATED -> " AND t.repeated > 0";
                    case REFUSED -> " AND t.refused > 0";
                })
                .orElse("");
        return new ArrayList<>(em.createQuery(
                        "SELECT DISTINCT t.part FROM FileTally t WHERE t.file = :file AND t.phase = :phase" + counted
                                + " ORDER BY t.part",
                        Integer.class)
                .setParameter("file", file)
                .setParameter("phase", phase)
                .getResultList());
    }

    private static void bind(PreparedStatement statement, FileResult result) throws SQLException {
        statement.setLong(1, result.file);
        statement.setString(2, result.phase.name());
        statement.setLong(3, result.line);
        statement.setString(4, result.outcome.name());
        statement.setString(5, result.kind == null ? null : result.kind.name());
        statement.setString(6, result.reference);
        statement.setString(7, result.occurredAt == null ? null : Sql.utcText(result.occurredAt));
        statement.setString(8, result.outlet);
        statement.setString(9, result.member);
        number(statement, 10, result.amountFen);
        number(statement, 11, result.points);
        statement.setString(12, result.original);
        number(statement, 13, result.transaction);
        statement.setLong(14, result.moved);
        statement.setLong(15, result.money);
        statement.setString(16, result.refusalKind == null ? null : result.refusalKind.name());
        statement.setString(17, result.refusalCode);
        statement.setString(18, TEXTS.convertToDatabaseColumn(result.refusalArgs));
        statement.setString(19, result.items);
    }

    private static void number(PreparedStatement statement, int place, Long value) throws SQLException {
        if (value == null) {
            statement.setNull(place, Types.BIGINT);
        } else {
            statement.setLong(place, value);
        }
    }
}
