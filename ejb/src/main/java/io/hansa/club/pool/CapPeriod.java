package io.hansa.club.pool;

import java.time.LocalDate;

/** In which time a cap counts: a part of the calendar, in the programme's zone. */
public enum CapPeriod {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    CapPeriod(int months) {
        this.months = months;
    }

    /** The first date of the period that a date is in. */
    public LocalDate start(LocalDate date) {
        int first = (date.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(date.getYear(), first, 1);
    }
}
