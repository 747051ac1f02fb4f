package io.hansa.club.expiry;

import io.hansa.kernel.Invalid;
import java.time.LocalDate;
import java.util.Map;

/** The day has not begun in the programme's zone: nothing has expired on it. */
public class DayNotBegun extends Invalid {

    public DayNotBegun(LocalDate date) {
        super("day-not-begun", Map.of("date", date));
    }
}
