package io.hansa.club.holiday;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What days are, by one notice a year. */
public final class HolidayCalendar {

    /** Nobody waits for more business days than this. */
    private static final int MOST_BUSINESS_DAYS = 10_000;

    private final Map<Integer, NoticeTerms> notices;

    /** @param notices at most one a year */
    public HolidayCalendar(Collection<NoticeTerms> notices) {
        this.notices = notices.stream().collect(Collectors.toUnmodifiableMap(NoticeTerms::year, Function.identity()));
    }

    public Day of(LocalDate date) {
        return said(date.getYear() + 1, date)
                .or(() -> said(date.getYear(), date))
                .orElseGet(() -> new Day(date, byWeek(date), Optional.empty(), false, isAnnounced(date.getYear())));
    }

    private Optional<Day> said(int year, LocalDate date) {
        return Optional.ofNullable(notices.get(year)).flatMap(notice -> notice.of(date));
    }

    private static DayKind byWeek(LocalDate date) {
        return NoticeTerms.isWeekend(date) ? DayKind.WEEKEND : DayKind.WORKDAY;
    }

    /** Whether there is a notice of a year; without, the week alone decides. */
    public boolean isAnnounced(int year) {
        return notices.containsKey(year);
    }

    public boolean isBusinessDay(LocalDate date) {
        return of(date).isBusinessDay();
    }

    /**
     * The n-th business day after a date; with 0 the date itself, or the next business day when it is none.
     *
     * @param days 0 to 10,000
     */
    public LocalDate plusBusinessDays(LocalDate date, int days) {
        if (days < 0 || days > MOST_BUSINESS_DAYS) {
            throw new IllegalArgumentException("business days: " + days);
        }
        LocalDate day = date;
        int left = days;
        while (left > 0 || !isBusinessDay(day)) {
            day = day.plusDays(1);
            if (left > 0 && isBusinessDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** How many business days there are from a date on and before another. */
    public long businessDaysBetween(LocalDate from, LocalDate before) {
        return from.isBefore(before)
                ? from.datesUntil(before).filter(this::isBusinessDay).count()
                : 0;
    }
}
