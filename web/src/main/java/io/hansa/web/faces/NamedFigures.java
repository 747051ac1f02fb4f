package io.hansa.web.faces;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences with figures by name: <code>{missing}</code>. A figure that is kept as text says how it reads:
 * <code>{points:number}</code>, <code>{amountFen:money}</code> (fen), <code>{expiresOn:date}</code>,
 * <code>{usedAt:moment}</code>. One that is not there is left out.
 */
final class NamedFigures {

    private static final Pattern FIGURE = Pattern.compile("\\{([a-zA-Z]+)(?::(number|money|date|moment))?}");

    private NamedFigures() {}

    static String fill(String pattern, Map<String, ?> figures, Locale locale) {
        return FIGURE.matcher(pattern).replaceAll(found -> Matcher.quoteReplacement(said(found, figures, locale)));
    }

    private static String said(MatchResult found, Map<String, ?> figures, Locale locale) {
        Object value = figures.get(found.group(1));
        return value instanceof String text && found.group(2) != null
                ? read(text, found.group(2), locale)
                : said(value, locale);
    }

    private static String read(String text, String as, Locale locale) {
        return switch (as) {
            case "number" -> Formats.number(Long.parseLong(text), locale);
            case "money" -> Formats.money(Money.cny(Long.parseLong(text)), locale);
            case "date" -> Formats.date(LocalDate.parse(text), locale);
            default -> Formats.dateTime(Instant.parse(text), Formats.zone(), locale);
        };
    }

    private static String said(Object value, Locale locale) {
        if (value instanceof Points points) {
            return Formats.number(points.amount(), locale);
        }
        if (value instanceof Number number) {
            return Formats.number(number.longValue(), locale);
        }
        if (value instanceof Money money) {
            return Formats.money(money, locale);
        }
        if (value instanceof LocalDate date) {
            return Formats.date(date, locale);
        }
        return value instanceof Instant instant
                ? Formats.dateTime(instant, Formats.zone(), locale)
                : Objects.toString(value, "");
    }
}
