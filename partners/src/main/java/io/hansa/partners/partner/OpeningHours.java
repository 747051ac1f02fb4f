package io.hansa.partners.partner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * When an outlet is open, in its own zone: by day of the week, and otherwise on some dates. A span may go over midnight, and belongs
 * to the day on which it begins.
 */
public final class OpeningHours {

    /** Dates that differ from their day of the week, at most. */
    public static final int MOST_EXCEPTIONS = 60;

    private static final int MOST_SPANS = 4;
    private static final int DAYS = 7;
    private static final String DAY_SEPARATOR = ";";
    private static final List<String> CLOSED = List.of("", "closed", "-", "休息", "关闭");

    private final List<List<OpenSpan>> week;
    private final SortedMap<LocalDate, List<OpenSpan>> exceptions;

    private OpeningHours(List<List<OpenSpan>> week, SortedMap<LocalDate, List<OpenSpan>> exceptions) {
        this.week = week;
        this.exceptions = exceptions;
    }

    /**
     * Reads what is typed.
     *
     * @param days Monday to Sunday: {@code 09:00-12:00, 13:30-18:00}; empty or {@code closed} when it is
     * @param exceptions a date a line: {@code 2026-10-01 closed} or {@code 2026-10-02 10:00-16:00}
     * @throws InvalidOutlet with field {@code hours1} (Monday) … {@code hours7} or {@code exceptions}
     */
    public static OpeningHours typed(List<String> days, String exceptions) {
        if (days.size() != DAYS) {
            throw new IllegalArgumentException("a week has seven days");
        }
        var week = new ArrayList<List<OpenSpan>>();
        for (int day = 1; day <= DAYS; day++) {
            week.add(spans(days.get(day - 1), "hours" + day));
        }
        return new OpeningHours(List.copyOf(week), dates(exceptions == null ? "" : exceptions));
    }

    private static SortedMap<LocalDate, List<OpenSpan>> dates(String typed) {
        var dates = new TreeMap<LocalDate, List<OpenSpan>>();
        typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            String[] parts = line.split("[\\s=]+", 2);
            if (dates.put(date(parts[0]), spans(parts.length < 2 ? "" : parts[1], "exceptions")) != null
                    || dates.size() > MOST_EXCEPTIONS) {
                throw new InvalidOutlet("exceptions");
            }
        });
        return dates;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidOutlet("exceptions");
        }
    }

    private static List<OpenSpan> spans(String typed, String field) {
        String text = typed == null ? "" : typed.strip();
        if (CLOSED.contains(text.toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        try {
            List<OpenSpan> spans = Arrays.stream(text.split("[,，、]"))
                    .map(OpenSpan::parse)
                    .sorted(Comparator.comparingInt(OpenSpan::from))
                    .toList();
            if (spans.size() > MOST_SPANS || overlap(spans)) {
                throw new InvalidOutlet(field);
            }
            return spans;
        } catch (IllegalArgumentException e) {
            throw new InvalidOutlet(field);
        }
    }

    private static boolean overlap(List<OpenSpan> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).from() < spans.get(i - 1).until()) {
                return true;
            }
        }
        return false;
    }

    /** @param now in the outlet's zone */
    public boolean openAt(LocalDateTime now) {
        return span(now).isPresent();
    }

    /** When it closes, if it is open; what follows without a break counts as one. */
    public Optional<LocalDateTime> closesAt(LocalDateTime now) {
        Optional<LocalDateTime> end = span(now);
        for (int i = 0; i < DAYS && end.flatMap(this::span).isPresent(); i++) {
            end = end.flatMap(this::span);
        }
        return end;
    }

    /** The end of the span that a time is in. */
    private Optional<LocalDateTime> span(LocalDateTime time) {
        int minute = time.getHour() * 60 + time.getMinute();
        LocalDate today = time.toLocalDate();
        return end(today, minute).or(() -> end(today.minusDays(1), minute + OpenSpan.DAY));
    }

    private Optional<LocalDateTime> end(LocalDate date, int minute) {
        return on(date).stream()
                .filter(span -> span.contains(minute))
                .map(span -> date.atStartOfDay().plusMinutes(span.until()))
                .findFirst();
    }

    private List<OpenSpan> on(LocalDate date) {
        List<OpenSpan> special = exceptions.get(date);
        return special != null ? special : week.get(date.getDayOfWeek().getValue() - 1);
    }

    /** {@code 09:00-12:00, 13:30-18:00}; empty when it is closed on that date. */
    public String textOn(LocalDate date) {
        return text(on(date));
    }

    /** {@code 09:00-12:00, 13:30-18:00}; empty when it is closed on that day of the week. */
    public String text(DayOfWeek day) {
        return text(week.get(day.getValue() - 1));
    }

    /** Texts by date, as {@link #text(DayOfWeek)}, ascending. */
    public Map<LocalDate, String> exceptions() {
        var texts = new TreeMap<LocalDate, String>();
        exceptions.forEach((date, spans) -> texts.put(date, text(spans)));
        return texts;
    }

    private static String text(List<OpenSpan> spans) {
        return spans.stream().map(OpenSpan::toString).collect(Collectors.joining(", "));
    }

    /** As it is kept; {@link #kept} reads it. */
    String weekText() {
        return week.stream().map(OpeningHours::text).collect(Collectors.joining(DAY_SEPARATOR));
    }

    /** As it is kept, and typed: a date a line. */
    public String exceptionsText() {
        return exceptions.entrySet().stream()
                .map(date -> date.getKey() + " " + (date.getValue().isEmpty() ? "closed" : text(date.getValue())))
                .collect(Collectors.joining("\n"));
    }

    static OpeningHours kept(String week, String exceptions) {
        return typed(Arrays.asList(week.split(DAY_SEPARATOR, -1)), exceptions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpeningHours that && week.equals(that.week) && exceptions.equals(that.exceptions);
    }

    @Override
    public int hashCode() {
        return week.hashCode() * 31 + exceptions.hashCode();
    }

    @Override
    public String toString() {
        return weekText() + (exceptions.isEmpty() ? "" : " but " + exceptions);
    }
}
