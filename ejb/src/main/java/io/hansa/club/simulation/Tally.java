package io.hansa.club.simulation;

import io.hansa.club.earning.Cap;
import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.PastFact;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What caps and budgets have used in a simulation: what parts before have left, what is first met, and what changes. */
final class Tally {

    private static final String ACCRUALS = "#";

    private final Map<String, PastFact.Used> used;
    private final Set<String> changed = new HashSet<>();

    /** @param known by the parts before */
    Tally(Map<String, PastFact.Used> known) {
        used = new HashMap<>(known);
    }

    static String key(String member, EarningRule rule, Cap.Per per, LocalDate on) {
        return member + "." + rule.code() + "." + per.period(on);
    }

    static String budget(EarningRule rule) {
        return budget(rule.code());
    }

    static String budget(String rule) {
        return "." + rule;
    }

    /** Of how many accruals a member had at all partners. */
    static String ever(String member) {
        return member + "." + ACCRUALS;
    }

    static String atPartner(String member, String partner) {
        return ever(member) + "." + partner;
    }

    /** What a counter has; first met, it begins with what it had then. */
    PastFact.Used used(String key, Supplier<PastFact.Used> first) {
        return used.computeIfAbsent(key, one -> {
            changed.add(one);
            return first.get();
        });
    }

    boolean knows(String key) {
        return used.containsKey(key);
    }

    void add(String key, long amount, long times) {
        PastFact.Used had = used.getOrDefault(key, PastFact.Used.NOTHING);
        used.put(key, new PastFact.Used(Math.addExact(had.amount(), amount), had.times() + times));
        changed.add(key);
    }

    /** Those that are to be kept for the parts after. */
    Map<String, PastFact.Used> changed() {
        Map<String, PastFact.Used> kept = new HashMap<>();
        changed.forEach(key -> kept.put(key, used.get(key)));
        return kept;
    }
}
