package io.hansa.club.earning;

import io.hansa.club.earning.MemberCondition.NthTime.Where;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    private static final String COUNTING = "#";

    private final long id;
    private final SortedMap<String, Running> rules;
    private final Map<Where, Long> countingSince;
    private final Set<Class<? extends Condition>> asked;
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
        this(id, rules, Map.of());
    }

    /** @param since which book accruals have been counted for rules that ask */
    private RuleBook(long id, Map<String, Running> rules, Map<Where, Long> since) {
        this.id = id;
        this.rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
        this.asked = conditions().map(Condition::getClass).collect(Collectors.toUnmodifiableSet());
        this.countingSince = conditions()
                .filter(MemberCondition.NthTime.class::isInstance)
                .map(condition -> ((MemberCondition.NthTime) condition).where())
                .distinct()
                .collect(Collectors.toUnmodifiableMap(where -> where, where -> since.getOrDefault(where, id)));
    }

    /** Accruals are counted from the next one on where nobody counted them before, and further where somebody did. */
    private RuleBook next(Map<String, Running> changed) {
        return new RuleBook(id + 1, changed, countingSince);
    }

    long id() {
        return id;
    }

    /** The book since which accruals are counted so without a gap; 0: they are not. */
    long countingSince(Where where) {
        return countingSince.getOrDefault(where, 0L);
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

    /** Whether any rule that does not pause asks for this, whenever it holds: then it is looked up, or counted. */
    boolean asks(Class<? extends Condition> condition) {
        return asked.contains(condition);
    }

    boolean givesRights() {
        return rules.values().stream()
                .flatMap(rule -> rule.versions().stream())
                .anyMatch(rule -> rule.terms().effect() instanceof Effect.Right);
    }

    private Stream<Condition> conditions() {
        return rules.values().stream()
                .filter(rule -> !rule.paused())
                .flatMap(rule -> rule.versions().stream())
                .flatMap(rule -> rule.terms().conditions().stream());
    }

    RuleBook with(EarningRule rule) {
        Map<String, Running> changed = new TreeMap<>(rules);
        changed.merge(rule.code(), new Running(List.of(rule), false), (before, one) -> before.with(rule));
        return next(changed);
    }

    RuleBook paused(String code, boolean paused) {
        Map<String, Running> changed = new TreeMap<>(rules);
        changed.computeIfPresent(code, (key, before) -> new Running(before.versions(), paused));
        return next(changed);
    }

    /** A line for each rule: its code, versions, and whether it pauses; before them, since when accruals are counted. */
    String text() {
        return new TreeMap<>(countingSince)
                        .entrySet().stream()
                                .map(since -> COUNTING + since.getKey() + " " + since.getValue() + "\n")
                                .collect(Collectors.joining())
                + lines();
    }

    private String lines() {
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
        text.lines().filter(line -> !line.startsWith(COUNTING)).forEach(line -> {
            String[] parts = line.split(" ");
            List<EarningRule> own = Stream.of(parts[1].split(","))
                    .map(version -> Objects.requireNonNull(byName.get(parts[0] + " v" + version)))
                    .toList();
            rules.put(parts[0], new Running(own, parts.length > 2));
        });
        Map<Where, Long> since = text.lines()
                .filter(line -> line.startsWith(COUNTING))
                .map(line -> line.substring(COUNTING.length()).split(" "))
                .collect(Collectors.toMap(parts -> Where.valueOf(parts[0]), parts -> Long.parseLong(parts[1])));
        return new RuleBook(id, rules, since);
    }
}
