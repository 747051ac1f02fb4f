package io.hansa.kernel;

import java.sql.SQLException;
import java.util.Optional;

/** Finds out whether a failure is a unique key of the database that was already there. */
public final class DuplicateEntry {

    private static final int DUPLICATE_ENTRY = 1062;

    private DuplicateEntry() {}

    /** The database's message, which names the key, when that is why it failed. */
    public static Optional<String> messageOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_ENTRY) {
                return Optional.of(String.valueOf(sql.getMessage()));
            }
        }
        return Optional.empty();
    }
}
