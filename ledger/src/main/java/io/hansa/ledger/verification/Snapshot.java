package io.hansa.ledger.verification;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A connection on which all statements see the database as it was at one moment, while others go on writing. One that is in a
 * transaction already is looked through as it is.
 */
final class Snapshot implements AutoCloseable {

    private final Connection connection;
    private final boolean own;
    private boolean lost;

    Snapshot(Connections connections) throws SQLException {
        connection = connections.open();
        own = connection.getAutoCommit();
        if (own) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
                statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        }
    }

    Connection connection() {
        return connection;
    }

    /** Cuts off a connection on which an answer was not read to its end: whatever is asked on it would wait for ever. */
    void abandon() throws SQLException {
        lost = true;
        connection.abort(Runnable::run);
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (own && !lost) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("COMMIT");
                }
            }
        }
    }
}
