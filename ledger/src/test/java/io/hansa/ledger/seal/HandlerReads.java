package io.hansa.ledger.seal;

import io.hansa.ledger.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;

/** How many rows the database reads for something. */
final class HandlerReads {

    private HandlerReads() {}

    static long of(SealWorld world, Runnable reading) {
        return world.ledger().inTransaction(() -> {
            try (Connection connection = world.ledger().transactions().getConnection()) {
                long before = count(connection);
                reading.run();
                return count(connection) - before - ofAsking(connection);
            }
        });
    }

    private static long ofAsking(Connection connection) throws SQLException {
        long before = count(connection);
        return count(connection) - before;
    }

    private static long count(Connection connection) throws SQLException {
        return Sql.select(
                        connection,
                        "SELECT SUM(VARIABLE_VALUE) FROM information_schema.SESSION_STATUS"
                                + " WHERE VARIABLE_NAME LIKE 'HANDLER_READ%'",
                        row -> row.getLong(1))
                .get(0);
    }
}
