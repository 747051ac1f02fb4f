package io.hansa.kernel;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Business dates from {@code from} up to and without {@code until}, in the programme's zone.
 */
public record Period(LocalDate from, LocalDate until) {

    /** The last date that the database knows. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    public Period {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a period ends after it begins: " + from + " … " + until);
        }
    }

    /** All dates from one on. */
    public static Period since(LocalDate from) {
        return new Period(from, LAST);
    }

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && date.isBefore(until);
    }

    public boolean overlaps(Period other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    @Override
    public String toString() {
        return from + "/" + until;
    }
}
