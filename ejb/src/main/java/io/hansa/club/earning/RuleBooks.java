package io.hansa.club.earning;

import io.hansa.kernel.Actor;
import io.hansa.ledger.sql.Sql;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * Which rules run: a row for each change. Whoever changes them locks the first row, so that each book is made of the one before it.
 */
@ApplicationScoped
public class RuleBooks {

    private static final int MOST_KNOWN = 100;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Inject
    RuleRows rules;

    /** Books are facts: one that was read is right for good. */
    private final Map<Long, RuleBook> known = new ConcurrentHashMap<>();

    private volatile RuleBook last;

    /** What runs now: one short statement while nothing has changed. */
    public RuleBook current() {
        try (Connection connection = dataSource.getConnection()) {
            return current(connection);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private RuleBook current(Connection connection) throws SQLException {
        long id = Sql.select(connection, "SELECT MAX(id) FROM club_earning_book", row -> row.getLong(1))
                .get(0);
        RuleBook present = last;
        if (present == null || present.id() != id) {
            present = read(connection, id);
            last = present;
        }
        return present;
    }

    /** The book of a message that was decided by it. */
    RuleBook book(long id) {
        RuleBook present = last;
        if (present != null && present.id() == id) {
            return present;
        }
        RuleBook before = known.get(id);
        if (before != null) {
            return before;
        }
        try (Connection connection = dataSource.getConnection()) {
            RuleBook read = read(connection, id);
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            known.put(id, read);
            return read;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** What ran at an instant, for what was recorded then. */
    public RuleBook at(Instant recordedAt) {
        try (Connection connection = dataSource.getConnection()) {
            long id = Sql.select(
                            connection,
                            "SELECT IFNULL(MAX(id), 1) FROM club_earning_book WHERE since <= ?",
                            row -> row.getLong(1),
                            Sql.utcText(recordedAt))
                    .get(0);
            return read(connection, id);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private RuleBook read(Connection connection, long id) throws SQLException {
        String text = Sql.select(
                        connection, "SELECT rules FROM club_earning_book WHERE id = ?", row -> row.getString(1), id)
                .get(0);
        return RuleBook.read(id, text, text.isEmpty() ? List.of() : rules.all());
    }

    /** Makes a change for good, in the caller's transaction. */
    RuleBook change(String what, Actor by, Instant at, UnaryOperator<RuleBook> change) {
        try (Connection connection = dataSource.getConnection()) {
            Sql.select(connection, "SELECT id FROM club_earning_book WHERE id = 1 FOR UPDATE", row -> row.getLong(1));
            long id = Sql.select(connection, "SELECT MAX(id) FROM club_earning_book", row -> row.getLong(1))
                    .get(0);
            RuleBook changed = change.apply(read(connection, id));
            Sql.write(
                    connection,
                    "INSERT INTO club_earning_book (id, rules, since, set_by, change_of) VALUES (?, ?, ?, ?, ?)",
                    List.of(changed),
                    (insert, book) -> {
                        insert.setLong(1, book.id());
                        insert.setString(2, book.text());
                        Sql.set(insert, 3, at);
                        insert.setString(4, by.toString());
                        insert.setString(5, what);
                    });
            return changed;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
