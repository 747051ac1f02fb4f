package io.hansa.club.member;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How long somebody has been in the club. Days as a prospect, and between leaving and coming back, do not count; being dormant or
 * suspended does. Whoever came back counts from a day that is as much later as the time away was long, and gains a year on each
 * day of that month and date; from a 29 February on the 1 March of years that have none.
 *
 * @param countsFrom empty while somebody has never been a member
 * @param days that count, until today
 */
public record Tenure(Optional<LocalDate> countsFrom, long days) {

    public static final Tenure NONE = new Tenure(Optional.empty(), 0);

    public int years(LocalDate today) {
        return countsFrom
                .map(from -> (int) ChronoUnit.YEARS.between(from, today))
                .orElse(0);
    }

    /** Whole months, as of the day it was counted until; of somebody who has left, those that it had. */
    public int months(LocalDate until) {
        return (int) ChronoUnit.MONTHS.between(until.minusDays(days), until);
    }

    /**
     * @param steps in their order; those after {@code today} do not count
     * @param dates which day an instant is, in the programme's zone
     */
    static Tenure of(List<MemberStep> steps, Function<Instant, LocalDate> dates, LocalDate today) {
        long days = 0;
        LocalDate in = null;
        for (var step : steps) {
            var date = dates.apply(step.steppedAt());
            if (date.isAfter(today)) {
                break;
            }
            if (step.to().counts() && in == null) {
                in = date;
            } else if (!step.to().counts() && in != null) {
                days += ChronoUnit.DAYS.between(in, date);
                in = null;
            }
        }
        if (in == null) {
            return new Tenure(Optional.empty(), days);
        }
        days += ChronoUnit.DAYS.between(in, today);
        return new Tenure(Optional.of(today.minusDays(days)), days);
    }
}
