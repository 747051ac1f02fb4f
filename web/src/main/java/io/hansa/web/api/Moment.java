package io.hansa.web.api;

import io.hansa.web.api.problem.InvalidRequest;
import io.hansa.web.api.problem.Violation;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Dates and times in the query of an address. */
public final class Moment {

    private Moment() {}

    /** @throws InvalidRequest when it is there and not ISO 8601 with an offset */
    public static Optional<Instant> instant(String name, String text) {
        return read(name, text, "instant", given -> OffsetDateTime.parse(given).toInstant());
    }

    /** @throws InvalidRequest when it is there and not {@code yyyy-MM} */
    public static Optional<YearMonth> month(String name, String text) {
        return read(name, text, "month", YearMonth::parse);
    }

    /** @throws InvalidRequest when it is there and not {@code yyyy-MM-dd} */
    public static Optional<LocalDate> date(String name, String text) {
        return read(name, text, "date", LocalDate::parse);
    }

    private static <T> Optional<T> read(String name, String text, String form, Function<String, T> reading) {
        try {
            return Optional.ofNullable(text).map(reading);
        } catch (DateTimeException e) {
            throw new InvalidRequest(List.of(Violation.of(name, form)));
        }
    }
}
