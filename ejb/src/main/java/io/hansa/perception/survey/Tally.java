package io.hansa.perception.survey;

import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * How often each answer was given: state that is made with the answers, so that results are read from few rows. The survey's row is locked
 * by whoever counts, so that no two meet here.
 */
@ApplicationScoped
class Tally {

    /** The row that counts whole answers. */
    private static final int WHOLE = 0;

    /** Under which written answers are counted. */
    private static final int WRITTEN = 0;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /**
     * How often something was answered.
     *
     * @param chosen the score or option; 0 for words
     */
    record Count(int question, int chosen, long answers) {}

    /** Counts one member's answers. */
    void add(String survey, List<Answer> said) {
        List<Object[]> rows = new ArrayList<>();
        rows.add(new Object[] {survey, WHOLE, 0, 1});
        said.forEach(one ->
                rows.add(new Object[] {survey, one.question(), one.value().orElse(WRITTEN), 1}));
        try (Connection connection = dataSource.getConnection()) {
            Sql.upsert(
                    connection,
                    "INSERT INTO perception_tally (survey, question, chosen, answers)",
                    "ON DUPLICATE KEY UPDATE answers = answers + 1",
                    rows);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** How many members answered surveys; those that nobody answered are left out. */
    Map<String, Long> members(Collection<String> surveys) {
        Map<String, Long> members = new HashMap<>();
        if (surveys.isEmpty()) {
            return members;
        }
        try (Connection connection = dataSource.getConnection()) {
            Sql.selectIn(
                    connection,
                    "SELECT survey, answers FROM perception_tally WHERE survey IN (?*) AND question = " + WHOLE
                            + " AND chosen = 0",
                    surveys,
                    row -> members.put(row.getString(1), row.getLong(2)));
            return members;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** All answers to the questions of a survey that were given at all. */
    List<Count> of(String survey) {
        try (Connection connection = dataSource.getConnection()) {
            return Sql.select(
                    connection,
                    "SELECT question, chosen, answers FROM perception_tally WHERE survey = ? AND question > " + WHOLE,
                    row -> new Count(row.getInt(1), row.getInt(2), row.getLong(3)),
                    survey);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
