package io.hansa.club.holiday;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One holiday of a notice.
 *
 * @param through its last day
 */
public record HolidayRange(Festival festival, LocalDate from, LocalDate through) {

    static final int LONGEST_DAYS = 15;

    /** @throws InvalidHolidayNotice unless it has 1 to 15 days */
    public HolidayRange {
        Objects.requireNonNull(festival);
        Objects.requireNonNull(from);
        Objects.requireNonNull(through);
        if (through.isBefore(from) || !through.isBefore(from.plusDays(LONGEST_DAYS))) {
            throw new InvalidHolidayNotice("holidays", festival.name());
        }
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(through);
    }

    public long days() {
        return through.toEpochDay() - from.toEpochDay() + 1;
    }
}
