package io.hansa.web.api;

import io.hansa.web.api.problem.InvalidRequest;
import io.hansa.web.api.problem.Violation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Dates of requests, which are texts of this form. */
public final class Days {

    public static final String FORM = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private Days() {}

    /** @throws InvalidRequest when there is no such date */
    public static LocalDate read(String text, String field) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidRequest(List.of(Violation.of(field, "format")));
        }
    }
}
