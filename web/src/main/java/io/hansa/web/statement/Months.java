package io.hansa.web.statement;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

/** Reads months from addresses. */
public final class Months {

    private Months() {}

    /** {@code 2026-10}; empty for anything else. */
    public static Optional<YearMonth> read(String text) {
        try {
            return Optional.ofNullable(text).map(YearMonth::parse);
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
