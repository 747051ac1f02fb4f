package io.hansa.ledger.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** Numbers out of a sequence that steps by a thousand: one statement for each thousand numbers. */
public final class Blocks {

    private static final int STEP = 1_000;

    private final String nextValue;
    private long next = 1;
    private long end = 1;

    /** @param sequence its name, with {@code INCREMENT BY 1000} */
    public Blocks(String sequence) {
        this.nextValue = "SELECT NEXT VALUE FOR " + sequence;
    }

    /** Each number once, also over several servers. */
    public synchronized long next(Connection connection) throws SQLException {
        if (next == end) {
            next = Sql.select(connection, nextValue, row -> row.getLong(1)).get(0);
            end = next + STEP;
        }
        return next++;
    }
}
