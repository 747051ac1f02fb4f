package io.hansa.partners.provider;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How often a service is charged. Cycles are counted from the date on which a subscription was confirmed; a month ends on the
 * day before the same day of the next one, or before its last day where it has no such day.
 */
public enum BillingCycle {
    ONCE,
    DAILY,
    WEEKLY,
    MONTHLY;

    private static final int WEEK = 7;

    /**
     * The first date of the cycle in which a date lies.
     *
     * @param first the date of confirmation
     * @param on not before it
     */
    public LocalDate start(LocalDate first, LocalDate on) {
        return switch (this) {
            case ONCE -> first;
            case DAILY -> on;
            case WEEKLY -> first.plusDays(ChronoUnit.DAYS.between(first, on) / WEEK * WEEK);
            case MONTHLY -> {
                long months = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(on));
                LocalDate start = first.plusMonths(months);
                yield start.isAfter(on) ? first.plusMonths(months - 1) : start;
            }
        };
    }

    /** The first date of the cycle after the one that begins on {@code start}; empty where there is none. */
    public Optional<LocalDate> next(LocalDate first, LocalDate start) {
        return switch (this) {
            case ONCE -> Optional.empty();
            case DAILY -> Optional.of(start.plusDays(1));
            case WEEKLY -> Optional.of(start.plusDays(WEEK));
            case MONTHLY ->
                Optional.of(
                        first.plusMonths(1 + ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(start))));
        };
    }

    /** Whether the first charge has to wait for the cooling-off time: what is paid for weeks or longer. */
    public boolean hasCoolingOff() {
        return this == WEEKLY || this == MONTHLY;
    }
}
