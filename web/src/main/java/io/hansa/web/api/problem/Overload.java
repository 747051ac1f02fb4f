package io.hansa.web.api.problem;

import io.hansa.ledger.gathering.TooManyWaiting;
import jakarta.ejb.ConcurrentAccessTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells what may go well a little later from what is broken. */
final class Overload {

    /** Row changed, lock not had in time, deadlock (still there after the retries); too many connections. */
    private static final Set<Integer> ERRORS = Set.of(1020, 1205, 1213, 1040, 1203);

    private Overload() {}

    static boolean isIn(Throwable failure) {
        return Causes.of(failure).stream().anyMatch(Overload::is);
    }

    private static boolean is(Throwable cause) {
        if (cause instanceof SQLTransientException
                || cause instanceof ConcurrentAccessTimeoutException
                || cause instanceof TooManyWaiting) {
            return true;
        }
        if (cause instanceof SQLException sql) {
            return ERRORS.contains(sql.getErrorCode())
                    || String.valueOf(sql.getSQLState()).startsWith("08");
        }
        // the server's connection pool has no exception type of its own that applications can see
        return String.valueOf(cause.getMessage()).contains("In-use connections equal max-pool-size");
    }
}
