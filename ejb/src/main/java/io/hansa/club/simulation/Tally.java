package io.hansa.club.simulation;

import io.hansa.club.earning.Cap;
import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.Used;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What caps and budgets have used in a simulation: what parts before have left, what is first met, and what changes. Counters of one
 * owner and month, or year, or of ever are kept together, in one {@link Counts}.
 */
final class Tally {

    /** Where budgets are kept, which are everybody's. */
    static final String BUDGETS = key("", "");

    private static final String ACCRUALS = ".#";
    private static final String EVER = ACCRUALS + '.';
    private static final int MONTH = 7;

    private final Map<String, Counts> known;
    private final Set<String> changed = new HashSet<>();
    private final List<Runnable> later = new ArrayList<>();
    private Instant moment;

    /** @param known by the parts before, by what {@link #key} names */
    Tally(Map<String, Counts> known) {
        this.known = new HashMap<>(known);
    }

    /** Where counters of an owner's are kept: a day's with those of its month. */
    static String key(String owner, String period) {
        return owner + '.' + (period.length() > MONTH ? period.substring(0, MONTH) : period);
    }

    /** The same of a counter's name: {@code .RULE.PERIOD}. */
    static String keyOf(String owner, String counter) {
        return key(owner, counter.substring(counter.lastIndexOf('.') + 1));
    }

    static String counter(EarningRule rule, Cap.Per per, LocalDate on) {
        return '.' + rule.code() + '.' + per.period(on);
    }

    static String budget(EarningRule rule) {
        return '.' + rule.code() + '.';
    }

    /** What a counter has; first met, it begins with what it had then. */
    Used used(String key, String counter, Supplier<Used> first) {
        Counts counts = known.computeIfAbsent(key, one -> new Counts());
        Used used = counts.get(counter);
        if (used == null) {
            used = first.get();
            counts.put(counter, used);
            changed.add(key);
        }
        return used;
    }

    /**
     * Changes what a counter has. One that was not met yet is left out: whoever meets it first brings what it had then, and that is
     * after this.
     */
    void add(String key, String counter, long amount, long times) {
        Counts counts = known.get(key);
        Used had = counts == null ? null : counts.get(counter);
        if (had != null) {
            counts.put(counter, had.plus(amount, times));
            changed.add(key);
        }
    }

    /** The same when the moment ends: what is undone is free for the batches after. */
    void addLater(String key, String counter, long amount, long times) {
        later.add(() -> add(key, counter, amount, times));
    }

    /** What follows was recorded at that moment. */
    void moment(Instant recordedAt) {
        if (!recordedAt.equals(moment)) {
            endMoment();
            moment = recordedAt;
        }
    }

    void endMoment() {
        later.forEach(Runnable::run);
        later.clear();
    }

    /** Whether the accruals of a member are counted. */
    boolean counts(String member) {
        Counts counts = known.get(key(member, ""));
        return counts != null && counts.get(EVER) != null;
    }

    /** Counts accruals of a member; the first time from nothing. */
    void count(String member, String partner, long accruals) {
        timesEver(member);
        timesAt(member, partner);
        add(key(member, ""), EVER, 0, accruals);
        add(key(member, ""), at(partner), 0, accruals);
    }

    long timesEver(String member) {
        return times(member, EVER);
    }

    long timesAt(String member, String partner) {
        return times(member, at(partner));
    }

    private long times(String member, String counter) {
        return used(key(member, ""), counter, () -> Used.NOTHING).times();
    }

    private static String at(String partner) {
        return ACCRUALS + partner + '.';
    }

    /** Those that are to be kept for the parts after. */
    Map<String, Counts> changed() {
        Map<String, Counts> kept = new HashMap<>();
        changed.forEach(key -> kept.put(key, known.get(key)));
        return kept;
    }
}
