package io.hansa.club.earning;

import io.hansa.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a version of a rule says.
 *
 * @param name for members, in both languages, 1 to 60 characters
 * @param from the first day on which it holds, by when something happened
 * @param until the first day on which it no longer does; empty: it goes on
 * @param priority 0 to 1000; of two that give the same, the higher applies
 * @param conditions all have to hold; at most {@link #MOST_CONDITIONS}, none twice
 * @param bestOf the group of which only the best applies; empty: it applies beside others
 */
public record EarningTerms(
        LocalizedText name,
        LocalDate from,
        Optional<LocalDate> until,
        int priority,
        List<Condition> conditions,
        Effect effect,
        Optional<String> bestOf,
        Limits limits) {

    public static final int MOST_CONDITIONS = 20;

    private static final int LONGEST_NAME = 60;
    private static final int HIGHEST_PRIORITY = 1_000;
    private static final Pattern GROUP = Pattern.compile("[A-Z][A-Z0-9-]{0,15}");

    public EarningTerms {
        Objects.requireNonNull(effect);
        Objects.requireNonNull(limits);
        conditions = List.copyOf(conditions);
        InvalidEarningRule.unless(isName(name.zh()) && isName(name.en()), "name");
        InvalidEarningRule.unless(until.map(from::isBefore).orElse(true), "dates");
        InvalidEarningRule.unless(priority >= 0 && priority <= HIGHEST_PRIORITY, "priority");
        InvalidEarningRule.unless(
                conditions.size() <= MOST_CONDITIONS
                        && conditions.stream().distinct().count() == conditions.size(),
                "conditions");
        InvalidEarningRule.unless(
                bestOf.map(group -> GROUP.matcher(group).matches()).orElse(true), "group");
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME;
    }

    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && until.map(date::isBefore).orElse(true);
    }
}
