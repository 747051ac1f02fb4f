package io.hansa.outbox;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with gaps: {@code {name}} as it is, {@code {points,number}} grouped, {@code {on,date}} a date, {@code {at,time}} an
 * instant in the programme's zone.
 */
record NoticePattern(String pattern) {

    private static final Pattern GAP = Pattern.compile("\\{([a-zA-Z]+)(?:,(number|date|time))?}");

    String fill(Map<String, String> args, Locale locale, ZoneId zone) {
        return GAP.matcher(pattern).replaceAll(gap -> Matcher.quoteReplacement(value(gap, args, locale, zone)));
    }

    private static String value(MatchResult gap, Map<String, String> args, Locale locale, ZoneId zone) {
        String value = args.getOrDefault(gap.group(1), "");
        if (value.isEmpty() || gap.group(2) == null) {
            return value;
        }
        return switch (gap.group(2)) {
            case "number" -> NumberFormat.getIntegerInstance(locale).format(Long.parseLong(value));
            case "date" -> date(LocalDate.parse(value), locale);
            default -> time(Instant.parse(value).atZone(zone), locale);
        };
    }

    private static String date(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    /** Of twenty-four hours: midnight by halves of the day is read wrong in both languages. */
    private static String time(ZonedDateTime time, Locale locale) {
        return date(time.toLocalDate(), locale) + " "
                + DateTimeFormatter.ofPattern("HH:mm").format(time);
    }
}
