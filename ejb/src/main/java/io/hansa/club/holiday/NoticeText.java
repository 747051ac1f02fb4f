package io.hansa.club.holiday;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a notice's days are kept: {@code NEW_YEAR=2026-01-01/2026-01-03 …} and {@code 2026-01-04 …}. */
final class NoticeText {

    private NoticeText() {}

    static String writeHolidays(List<HolidayRange> holidays) {
        return holidays.stream()
                .map(holiday -> holiday.festival() + "=" + holiday.from() + "/" + holiday.through())
                .collect(Collectors.joining(" "));
    }

    static List<HolidayRange> readHolidays(String text) {
        return words(text, NoticeText::range);
    }

    private static HolidayRange range(String word) {
        String[] parts = word.split("[=/]");
        return new HolidayRange(Festival.valueOf(parts[0]), LocalDate.parse(parts[1]), LocalDate.parse(parts[2]));
    }

    static String writeWorkdays(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    static List<LocalDate> readWorkdays(String text) {
        return words(text, LocalDate::parse);
    }

    private static <T> List<T> words(String text, Function<String, T> reader) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(reader).toList();
    }
}
