package io.hansa.web.console.value;

import io.hansa.web.statement.Months;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Months as addresses name them. */
final class ValueMonths {

    private ValueMonths() {}

    /** The current one where none is named; empty when it is no month. */
    static Optional<YearMonth> read(String text, LocalDate today) {
        return text == null || text.isBlank() ? Optional.of(YearMonth.from(today)) : Months.read(text);
    }
}
