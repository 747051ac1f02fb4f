package io.hansa.club.expiry;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Until when points live by the calendar alone. Dates that do not exist in a month or year become its last day. */
public sealed interface LifeEnd {

    LifeEnd NEVER = new Never();

    /** @param from the day on which the points were earned or became usable */
    Optional<LocalDate> firstDayWithout(LocalDate from);

    /** They have no last day. */
    record Never() implements LifeEnd {

        @Override
        public Optional<LocalDate> firstDayWithout(LocalDate from) {
            return Optional.empty();
        }
    }

    /** They live so long, and then to the end of the month, quarter or year that it falls into. */
    record After(int count, LifeSpan span, RoundUp roundUp) implements LifeEnd {

        private static final int MOST_DAYS = 36_600;

        public After {
            if (count < 1 || count > MOST_DAYS / span.days()) {
                throw new InvalidExpiryPolicy("count");
            }
        }

        @Override
        public Optional<LocalDate> firstDayWithout(LocalDate from) {
            return Optional.of(roundUp.firstDayAfter(from.plus(count, span.unit())));
        }
    }

    /**
     * They live through the n-th of these days that comes after {@code from}: points of one year end together.
     *
     * @param days 1 to 12 days of the year, in its order
     */
    record Yearly(List<MonthDay> days, int nth) implements LifeEnd {

        private static final int MOST = 12;

        public Yearly {
            days = days.stream().distinct().sorted().toList();
            if (days.isEmpty() || days.size() > MOST) {
                throw new InvalidExpiryPolicy("days");
            }
            if (nth < 1 || nth > MOST * days.size()) {
                throw new InvalidExpiryPolicy("nth");
            }
        }

        @Override
        public Optional<LocalDate> firstDayWithout(LocalDate from) {
            return IntStream.range(0, nth + 2)
                    .boxed()
                    .flatMap(later -> days.stream().map(day -> day.atYear(from.getYear() + later)))
                    .filter(from::isBefore)
                    .distinct()
                    .skip(nth - 1L)
                    .findFirst()
                    .map(last -> last.plusDays(1));
        }
    }
}
