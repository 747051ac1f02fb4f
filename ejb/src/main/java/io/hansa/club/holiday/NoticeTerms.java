package io.hansa.club.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the notice of a year says.
 *
 * @param holidays 1 to 12 in the order of their days, none twice, none over another
 * @param workdays Saturdays and Sundays on which people work, in their order; at most 20
 * @param source where it was announced, 1 to 100 characters
 */
public record NoticeTerms(int year, List<HolidayRange> holidays, List<LocalDate> workdays, String source) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_HOLIDAYS = 12;
    private static final int MOST_WORKDAYS = 20;
    private static final int LONGEST_SOURCE = 100;
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** @throws InvalidHolidayNotice when it contradicts itself */
    public NoticeTerms {
        Objects.requireNonNull(source);
        holidays = holidays.stream()
                .sorted(Comparator.comparing(HolidayRange::from))
                .toList();
        workdays = workdays.stream().distinct().sorted().toList();
        require(year >= FIRST_YEAR && year <= LAST_YEAR, "year", Integer.toString(year));
        require(!source.isBlank() && source.length() <= LONGEST_SOURCE, "source", "");
        require(!holidays.isEmpty() && holidays.size() <= MOST_HOLIDAYS, "holidays", "");
        require(workdays.size() <= MOST_WORKDAYS, "workdays", "");
        requireHolidays(year, holidays);
        requireWorkdays(year, holidays, workdays);
    }

    private static void requireHolidays(int year, List<HolidayRange> holidays) {
        var seen = new ArrayList<Festival>();
        LocalDate free = begin(year);
        for (HolidayRange holiday : holidays) {
            String name = holiday.festival().name();
            require(!holiday.from().isBefore(free) && holiday.through().getYear() <= year, "holidays", name);
            require(holiday.festival() == Festival.SPECIAL || !seen.contains(holiday.festival()), "holidays", name);
            seen.add(holiday.festival());
            free = holiday.through().plusDays(1);
        }
    }

    private static void requireWorkdays(int year, List<HolidayRange> holidays, List<LocalDate> workdays) {
        for (LocalDate day : workdays) {
            boolean within = !day.isBefore(begin(year)) && day.getYear() <= year;
            boolean free = holidays.stream().noneMatch(holiday -> holiday.covers(day));
            require(within && free && isWeekend(day), "workdays", day.toString());
        }
    }

    private static void require(boolean right, String field, String value) {
        if (!right) {
            throw new InvalidHolidayNotice(field, value);
        }
    }

    /** A New Year's holiday may begin, and days may be moved, in the December before. */
    static LocalDate begin(int year) {
        return LocalDate.of(year - 1, Month.DECEMBER, 1);
    }

    static boolean isWeekend(LocalDate date) {
        return WEEKEND.contains(date.getDayOfWeek());
    }

    /** What it says of a day; empty when the week decides. */
    Optional<Day> of(LocalDate date) {
        if (workdays.contains(date)) {
            return Optional.of(new Day(date, DayKind.WORKDAY, Optional.empty(), true, true));
        }
        return holidays.stream()
                .filter(holiday -> holiday.covers(date))
                .findFirst()
                .map(holiday -> new Day(date, DayKind.HOLIDAY, Optional.of(holiday.festival()), false, true));
    }

    public long daysOff() {
        return holidays.stream().mapToLong(HolidayRange::days).sum();
    }
}
