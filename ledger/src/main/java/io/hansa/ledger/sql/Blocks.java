package io.hansa.ledger.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Numbers out of a sequence that steps by a thousand: one statement for each thousand numbers. */
public final class Blocks {

    private static final int STEP = 1_000;

    private final String nextValue;
    private final long longestNanos;
    private final LongSupplier nanoTime;
    private long next = 1;
    private long end = 1;
    private long takenAt;

    /** @param sequence its name, with {@code INCREMENT BY 1000} */
    public Blocks(String sequence) {
        this(sequence, Duration.ofNanos(Long.MAX_VALUE), System::nanoTime);
    }

    /**
     * Drops the rest of a block that has become old, so that numbers follow time over several servers.
     *
     * @param longest how long after it was asked for a block is used
     * @param nanoTime a source that no setting of the clock moves, in nanoseconds
     */
    public Blocks(String sequence, Duration longest, LongSupplier nanoTime) {
        this.nextValue = "SELECT NEXT VALUE FOR " + sequence;
        this.longestNanos = longest.toNanos();
        this.nanoTime = nanoTime;
    }

    /** Each number once, also over several servers. */
    public synchronized long next(Connection connection) throws SQLException {
        long now = nanoTime.getAsLong();
        if (next == end || now - takenAt > longestNanos) {
            next = Sql.select(connection, nextValue, row -> row.getLong(1)).get(0);
            end = next + STEP;
            takenAt = now;
        }
        return next++;
    }
}
