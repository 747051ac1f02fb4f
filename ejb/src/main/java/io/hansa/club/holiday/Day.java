package io.hansa.club.holiday;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One day of the calendar.
 *
 * @param festival of a holiday
 * @param moved whether it is worked on though it is a Saturday or Sunday
 * @param announced whether a notice says so; otherwise only the week does
 */
public record Day(LocalDate date, DayKind kind, Optional<Festival> festival, boolean moved, boolean announced) {

    public boolean isBusinessDay() {
        return kind == DayKind.WORKDAY;
    }
}
