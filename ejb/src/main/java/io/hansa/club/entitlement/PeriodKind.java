package io.hansa.club.entitlement;

import io.hansa.kernel.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** For which periods a plan grants its right. */
public enum PeriodKind {
    CALENDAR_YEAR,
    /** Years of membership, from the day of the enrolment; of one on a leap day on 28 February where there is none. */
    ANNIVERSARY,
    /** So many months each, counted from the enrolment. */
    MONTHS;

    private static final int A_YEAR = 12;

    /** The period that a day is in. */
    Period of(LocalDate day, LocalDate enrolled, int months) {
        if (this == CALENDAR_YEAR) {
            LocalDate begins = day.withDayOfYear(1);
            return new Period(begins, begins.plusYears(1));
        }
        int each = this == ANNIVERSARY ? A_YEAR : months;
        // always from the first day on: counted from one period to the next, ends of months would wear off
        long count = ChronoUnit.MONTHS.between(enrolled, day) / each;
        while (enrolled.plusMonths(count * each).isAfter(day)) {
            count--;
        }
        while (!enrolled.plusMonths((count + 1) * each).isAfter(day)) {
            count++;
        }
        return new Period(enrolled.plusMonths(count * each), enrolled.plusMonths((count + 1) * each));
    }
}
