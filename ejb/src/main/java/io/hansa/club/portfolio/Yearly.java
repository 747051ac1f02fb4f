package io.hansa.club.portfolio;

import java.time.LocalDate;
import java.util.Optional;

/** Days that come again each year. */
final class Yearly {

    private Yearly() {}

    /**
     * On which day of some days a day of the year comes again, the first of them; 29 February comes on the 28th in common years.
     *
     * @param first when it was, or was born: before there was a whole year, it does not come again
     */
    static Optional<LocalDate> within(LocalDate first, LocalDate from, LocalDate through) {
        // withYear makes 28 February of the 29th where there is none
        for (int year = from.getYear(); year <= through.getYear(); year++) {
            LocalDate day = first.withYear(year);
            if (year > first.getYear() && !day.isBefore(from) && !day.isAfter(through)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }
}
