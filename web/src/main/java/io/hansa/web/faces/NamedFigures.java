package io.hansa.web.faces;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sentences with figures by name: <code>{missing}</code>. A figure that is kept as text says how it reads:
 * <code>{points:number}</code>, <code>{amountFen:money}</code> (fen), <code>{expiresOn:date}</code>,
 * <code>{usedAt:moment}</code>, <code>{price:micros}</code> (millionths of a fen, in fen), <code>{approver:actor}</code>. One that
 * is not there is left out; what stands in <code>[brackets]</code> is, when one of its figures is not there.
 */
final class NamedFigures {

    private static final Pattern FIGURE =
            Pattern.compile("\\{([a-zA-Z]+)(?::(number|money|date|moment|micros|actor))?}");
    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)]");

    private NamedFigures() {}

    static String fill(String pattern, Map<String, ?> figures, Locale locale) {
        String wanted = PART.matcher(pattern)
                .replaceAll(part -> Matcher.quoteReplacement(
                        figures.keySet().containsAll(names(part.group(1))) ? part.group(1) : ""));
        return FIGURE.matcher(wanted).replaceAll(found -> Matcher.quoteReplacement(said(found, figures, locale)));
    }

    /** Which figures a sentence tells. */
    static Set<String> names(String pattern) {
        return FIGURE.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
            case "micros" -> Formats.fen(Long.parseLong(text));
            case "actor" -> LedgerWords.actor(Actor.parse(text), locale);
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
