package io.hansa.club.earning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which versions of which rules run. A rule is in it from when its first version was approved, for good; its later versions replace
 * each other by the day from which they hold.
 */
public final class RuleBook {

    private static final int MOST_DATES = 400;

    private final long id;
    private final SortedMap<String, Running> rules;
    private final Map<LocalDate, List<EarningRule>> byDate = new ConcurrentHashMap<>();

    /** A rule's approved versions, in their order. */
    record Running(List<EarningRule> versions, boolean paused) {

        Running {
            versions = List.copyOf(versions);
        }

        /** The last version that has begun, unless it has ended. */
        Optional<EarningRule> on(LocalDate date) {
            return versions.stream()
                    .filter(rule -> !rule.terms().from().isAfter(date))
                    .reduce((earlier, later) -> later)
                    .filter(rule -> !paused && rule.terms().holdsOn(date));
        }

        Running with(EarningRule rule) {
            List<EarningRule> all = new ArrayList<>(versions);
            all.add(rule);
            all.sort(java.util.Comparator.comparingInt(EarningRule::version));
            return new Running(all, paused);
        }
    }

    RuleBook(long id, Map<String, Running> rules) {
        this.id = id;
        this.rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    }

    long id() {
        return id;
    }

    /** The rules that are in force for what happened on a date, in {@link EarningRule#ORDER}. */
    public List<EarningRule> on(LocalDate date) {
        if (byDate.size() > MOST_DATES) {
            byDate.clear();
        }
        return byDate.computeIfAbsent(
                date,
                day -> rules.values().stream()
                        .flatMap(rule -> rule.on(day).stream())
                        .sorted(EarningRule.ORDER)
                        .toList());
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    boolean has(String code, int version) {
        return find(code, version).isPresent();
    }

    boolean isPaused(String code) {
        return rules.containsKey(code) && rules.get(code).paused();
    }

    Optional<EarningRule> find(String code, int version) {
        return Optional.ofNullable(rules.get(code)).stream()
                .flatMap(rule -> rule.versions().stream())
                .filter(rule -> rule.version() == version)
                .findFirst();
    }

    /** Whether any rule, also one that pauses or has ended, asks for this: then it is looked up, or counted on. */
    boolean asks(Class<? extends Condition> condition) {
        return all().anyMatch(rule -> rule.terms().conditions().stream().anyMatch(condition::isInstance));
    }

    private Stream<EarningRule> all() {
        return rules.values().stream().flatMap(rule -> rule.versions().stream());
    }

    RuleBook with(EarningRule rule) {
        Map<String, Running> changed = new TreeMap<>(rules);
        changed.merge(rule.code(), new Running(List.of(rule), false), (before, one) -> before.with(rule));
        return new RuleBook(id + 1, changed);
    }

    RuleBook paused(String code, boolean paused) {
        Map<String, Running> changed = new TreeMap<>(rules);
        changed.computeIfPresent(code, (key, before) -> new Running(before.versions(), paused));
        return new RuleBook(id + 1, changed);
    }

    /** A line for each rule: its code, versions, and whether it pauses. */
    String text() {
        return rules.entrySet().stream()
                .map(rule -> rule.getKey() + " "
                        + rule.getValue().versions().stream()
                                .map(version -> Integer.toString(version.version()))
                                .collect(Collectors.joining(","))
                        + (rule.getValue().paused() ? " paused" : ""))
                .collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #text} wrote. */
    static RuleBook read(long id, String text, Collection<EarningRule> versions) {
        Map<String, EarningRule> byName =
                versions.stream().collect(Collectors.toMap(EarningRule::name, rule -> rule, (one, same) -> one));
        Map<String, Running> rules = new TreeMap<>();
        text.lines().forEach(line -> {
            String[] parts = line.split(" ");
            List<EarningRule> own = Stream.of(parts[1].split(","))
                    .map(version -> Objects.requireNonNull(byName.get(parts[0] + " v" + version)))
                    .toList();
            rules.put(parts[0], new Running(own, parts.length > 2));
        });
        return new RuleBook(id, rules);
    }
}
