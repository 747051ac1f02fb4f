package io.hansa.club.frequency;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * So many touches in so many days: a stretch of days that slides. The touches of one day are in a stretch together or not at all.
 *
 * @param times how many a stretch holds at most
 * @param days how long it is, its last day included
 */
record Window(int times, int days) {

    static Window of(FrequencyTerms terms) {
        return new Window(terms.times(), terms.days());
    }

    /** The last day whose touches no longer count on a day. */
    LocalDate before(LocalDate day) {
        return day.minusDays(days);
    }

    /**
     * Whether one more fits on a day, in each stretch that has the day in it and has begun by today.
     *
     * @param touched the days of the touches there are after {@link #before} the day, in any order
     */
    boolean fits(List<LocalDate> touched, LocalDate day, LocalDate today) {
        for (LocalDate last = day; !last.isAfter(today) && last.isBefore(day.plusDays(days)); last = last.plusDays(1)) {
            if (count(touched, last) >= times) {
                return false;
            }
        }
        return true;
    }

    /**
     * From when one more fits; empty when it does today.
     *
     * @param touched the days of the touches there are after {@link #before} today, none later than today
     */
    Optional<LocalDate> again(List<LocalDate> touched, LocalDate today) {
        if (fits(touched, today, today)) {
            return Optional.empty();
        }
        // when the latest but (times - 1) has slid out
        LocalDate oldest = touched.stream()
                .sorted(Comparator.reverseOrder())
                .skip(times - 1L)
                .findFirst()
                .orElseThrow();
        return Optional.of(oldest.plusDays(days));
    }

    private long count(List<LocalDate> touched, LocalDate last) {
        return touched.stream()
                .filter(on -> on.isAfter(before(last)) && !on.isAfter(last))
                .count();
    }
}
