package io.hansa.club.expiry;

import java.time.temporal.ChronoUnit;

/** In what a life is counted; bundle keys {@code expiry.span.<NAME>}. */
public enum LifeSpan {
    DAYS(ChronoUnit.DAYS, 1),
    MONTHS(ChronoUnit.MONTHS, 30),
    YEARS(ChronoUnit.YEARS, 365);

    private final ChronoUnit unit;
    private final int days;

    LifeSpan(ChronoUnit unit, int days) {
        this.unit = unit;
        this.days = days;
    }

    ChronoUnit unit() {
        return unit;
    }

    /** About so many. */
    int days() {
        return days;
    }
}
