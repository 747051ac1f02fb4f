package io.hansa.club.earning;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sets of codes of conditions: their forms, and what is missing where none of them is there. */
final class Codes {

    static final Pattern PARTNER = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,11}");
    static final Pattern DIVISION = Pattern.compile("\\d{2}(\\d{2}(\\d{2})?)?");
    static final Pattern GOODS = Pattern.compile("[A-Za-z0-9_.:-]{1,32}");
    static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,31}");

    private static final int MOST = 50;

    private Codes() {}

    /** In the order of the codes, so that a rule is written the same way whatever order they came in. */
    static Set<String> of(Collection<String> codes, Pattern form, String field) {
        InvalidEarningRule.unless(
                codes != null
                        && !codes.isEmpty()
                        && codes.size() <= MOST
                        && codes.stream().allMatch(code -> form.matcher(code).matches()),
                field);
        return Collections.unmodifiableSet(new TreeSet<>(codes));
    }

    static <E extends Enum<E>> Set<E> someOf(Collection<E> values, String field) {
        InvalidEarningRule.unless(values != null && !values.isEmpty(), field);
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }

    static Set<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    static Missing lacking(String code, Set<String> asked, String found) {
        return Missing.of(code, Map.of("asked", String.join(",", asked), "found", found));
    }

    static Missing lacking(String code, Set<String> asked, Set<String> found) {
        return lacking(code, asked, String.join(",", new TreeSet<>(found)));
    }

    static Missing amount(String code, long askedFen, OptionalLong paid) {
        if (paid.isEmpty()) {
            return Missing.of("no-amount", Map.of("askedFen", Long.toString(askedFen)));
        }
        long found = paid.getAsLong();
        return Missing.of(
                code,
                Map.of(
                        "askedFen", Long.toString(askedFen),
                        "foundFen", Long.toString(found),
                        "differenceFen", Long.toString(Math.absExact(askedFen - found))));
    }
}
