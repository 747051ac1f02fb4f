package io.hansa.club.ladder;

import io.hansa.kernel.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Over which periods a ladder asks.
 *
 * @param months how long one is, 1 to 60; calendar periods divide a year
 */
public record Periods(PeriodKind kind, int months) {

    private static final int MOST_MONTHS = 60;
    private static final int YEAR = 12;

    public Periods {
        Objects.requireNonNull(kind);
        if (months < 1 || months > MOST_MONTHS || kind == PeriodKind.CALENDAR && YEAR % months != 0) {
            throw new InvalidLadder("months");
        }
    }

    public boolean isRolling() {
        return kind == PeriodKind.ROLLING;
    }

    /**
     * The period that a day is in; of rolling ones, the one that ends with that day.
     *
     * @param anchor the day of enrolment
     */
    public Period of(LocalDate day, LocalDate anchor) {
        return switch (kind) {
            case CALENDAR -> {
                int first = (day.getMonthValue() - 1) / months * months + 1;
                LocalDate begins = LocalDate.of(day.getYear(), first, 1);
                yield new Period(begins, begins.plusMonths(months));
            }
            case ANNIVERSARY -> anniversary(day, anchor);
            case ROLLING -> {
                LocalDate until = day.plusDays(1);
                yield new Period(until.minusMonths(months), until);
            }
        };
    }

    /** Counted from the first, so that a day that some months lack comes back. */
    private Period anniversary(LocalDate day, LocalDate anchor) {
        long number = Math.floorDiv(ChronoUnit.MONTHS.between(anchor, day), months) + 1;
        while (anchor.plusMonths(number * months).isAfter(day)) {
            number--;
        }
        return new Period(anchor.plusMonths(number * months), anchor.plusMonths((number + 1) * months));
    }

    /** The first day after what began on a day: what was reached then holds until the next review. */
    public LocalDate reviewAfter(LocalDate day, LocalDate anchor) {
        return isRolling() ? day.plusMonths(months) : of(day, anchor).until();
    }

    @Override
    public String toString() {
        return kind + " " + months;
    }
}
