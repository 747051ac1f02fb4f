package io.hansa.club.expiry;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** How the end of a life is kept: {@code NEVER}, {@code AFTER 24 MONTHS MONTH}, {@code YEARLY 1 --03-31,--09-30}. */
final class LifeEndText {

    private LifeEndText() {}

    static String write(LifeEnd end) {
        if (end instanceof LifeEnd.After after) {
            return "AFTER " + after.count() + " " + after.span() + " " + after.roundUp();
        }
        if (end instanceof LifeEnd.Yearly yearly) {
            return "YEARLY " + yearly.nth() + " "
                    + yearly.days().stream().map(MonthDay::toString).collect(Collectors.joining(","));
        }
        return "NEVER";
    }

    static LifeEnd read(String text) {
        String[] words = text.split(" ");
        return switch (words[0]) {
            case "AFTER" ->
                new LifeEnd.After(Integer.parseInt(words[1]), LifeSpan.valueOf(words[2]), RoundUp.valueOf(words[3]));
            case "YEARLY" -> new LifeEnd.Yearly(days(words[2]), Integer.parseInt(words[1]));
            default -> LifeEnd.NEVER;
        };
    }

    private static List<MonthDay> days(String text) {
        return Arrays.stream(text.split(",")).map(MonthDay::parse).toList();
    }

    static OptionalInt optional(Integer value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    static Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
