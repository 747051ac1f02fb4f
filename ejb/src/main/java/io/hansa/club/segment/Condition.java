package io.hansa.club.segment;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One thing that has to hold of a member.
 *
 * @param figure what is compared with, in the trait's unit; 0 where there are choices
 * @param choices 1 to 20 codes; none where there is a figure
 * @param days how far back it looks; 0 where the trait has no window
 */
public record Condition(Trait trait, Comparison comparison, long figure, SortedSet<String> choices, int days) {

    public static final long LARGEST = 1_000_000_000_000L;
    public static final int LONGEST_WINDOW = 1_096;
    private static final int MOST_CHOICES = 20;
    private static final Set<String> LANGUAGES = Set.of("ZH", "EN");
    private static final Set<String> ROLES = Set.of("ORDER", "POOL", "ADMIN");
    private static final Set<String> PLACES = Set.of("HEAD", "PERSON");
    private static final Pattern CHOICE = Pattern.compile("[A-Za-z0-9_.-]{1,32}");
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");
    private static final Pattern TEXT = Pattern.compile("([A-Z]+) ([A-Z_]+) ([A-Za-z0-9_.,-]+)(?: IN ([0-9]{1,4}))?");

    /** @throws InvalidSegment naming {@code comparison}, {@code figure}, {@code choices} or {@code days} */
    public Condition {
        if (trait == null) {
            throw new InvalidSegment("trait");
        }
        if (comparison == null || comparison.isFigure() != trait.isFigure()) {
            throw new InvalidSegment("comparison");
        }
        if (trait.isFigure() ? figure < 0 || figure > LARGEST : figure != 0) {
            throw new InvalidSegment("figure");
        }
        choices = Collections.unmodifiableSortedSet(new TreeSet<>(choices));
        if (trait.isFigure() ? !choices.isEmpty() : choices.isEmpty() || choices.size() > MOST_CHOICES) {
            throw new InvalidSegment("choices");
        }
        if (!choices.stream().allMatch(choice -> isPossible(trait, choice))) {
            throw new InvalidSegment("choices");
        }
        if (trait.hasWindow() ? days < 1 || days > LONGEST_WINDOW : days != 0) {
            throw new InvalidSegment("days");
        }
    }

    public static Condition figure(Trait trait, Comparison comparison, long figure, int days) {
        return new Condition(trait, comparison, figure, Collections.emptySortedSet(), days);
    }

    public static Condition choice(Trait trait, Comparison comparison, int days, String... choices) {
        return new Condition(trait, comparison, 0, new TreeSet<>(List.of(choices)), days);
    }

    private static boolean isPossible(Trait trait, String choice) {
        return switch (trait) {
            case REGION -> REGION.matcher(choice).matches();
            case LANGUAGE -> LANGUAGES.contains(choice);
            case ACTS -> ROLES.contains(choice);
            case HOUSEHOLD -> PLACES.contains(choice);
            case CONSENT -> choice.matches("[A-Z_]{1,16}");
            default -> CHOICE.matcher(choice).matches();
        };
    }

    /** The choices in one line. */
    public String listed() {
        return String.join(", ", choices);
    }

    /** As it is kept: {@code EARNED AT_LEAST 1000 IN 90}, {@code TIER ONE_OF GOLD,PLATINUM}. */
    @Override
    public String toString() {
        String with = trait.isFigure() ? Long.toString(figure) : String.join(",", choices);
        return trait + " " + comparison + " " + with + (trait.hasWindow() ? " IN " + days : "");
    }

    /** @throws InvalidSegment when it is not how a condition is written */
    static Condition parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new InvalidSegment("rule");
        }
        Trait trait = named(Trait.values(), parts.group(1));
        int days = parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4));
        Comparison comparison = named(Comparison.values(), parts.group(2));
        if (comparison.isFigure() != trait.isFigure()) {
            throw new InvalidSegment("comparison");
        }
        if (!trait.isFigure()) {
            return choice(trait, comparison, days, parts.group(3).split(","));
        }
        if (!parts.group(3).matches("[0-9]{1,13}")) {
            throw new InvalidSegment("figure");
        }
        return figure(trait, comparison, Long.parseLong(parts.group(3)), days);
    }

    private static <T extends Enum<T>> T named(T[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidSegment("rule"));
    }

    /** Codes typed into one field, with commas or blanks between. */
    public static SortedSet<String> codes(String typed) {
        return new TreeSet<>(Stream.of(typed == null ? "" : typed)
                .flatMap(text -> Arrays.stream(text.split("[,，、\\s]+")))
                .filter(code -> !code.isEmpty())
                .toList());
    }
}
