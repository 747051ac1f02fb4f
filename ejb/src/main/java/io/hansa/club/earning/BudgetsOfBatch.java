package io.hansa.club.earning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The budgets of a batch. All members share a budget's row, so it is not locked while plenty is left: what the batch gives is added at
 * its end, if the budget allows it then; and if not, the batch is decided anew. Where little is left, or a decision depends on how much,
 * the row is locked first.
 */
final class BudgetsOfBatch {

    /** Of a budget: less than one part of so many is little. */
    private static final int PARTS = 8;

    private final LimitRows rows;
    private final boolean posted;
    private final Map<String, Long> most = new HashMap<>();
    private final SortedSet<String> several = new TreeSet<>();
    private final SortedSet<String> needed = new TreeSet<>();
    private final Map<String, Long> before = new HashMap<>();
    private final SortedMap<String, Long> given = new TreeMap<>();
    private final Set<String> locked = new HashSet<>();

    BudgetsOfBatch(LimitRows rows, boolean posted) {
        this.rows = rows;
        this.posted = posted;
    }

    void need(String rule) {
        needed.add(rule);
    }

    void need(String rule, Budget budget) {
        needed.add(rule);
        Long other = most.put(rule, budget.most());
        if (other != null && other != budget.most()) {
            // of two versions of the rule: each message has its own, and the batch the larger one
            several.add(rule);
            most.put(rule, Math.max(other, budget.most()));
        }
    }

    void read() {
        if (needed.isEmpty()) {
            return;
        }
        before.putAll(rows.budgets(needed, false));
        SortedSet<String> scarce = new TreeSet<>(most.keySet());
        scarce.removeIf(rule -> !several.contains(rule) && most.get(rule) - spent(rule) >= most.get(rule) / PARTS);
        lock(scarce);
    }

    private void lock(SortedSet<String> rules) {
        if (posted && !rules.isEmpty()) {
            before.putAll(rows.budgets(rules, true));
            locked.addAll(rules);
        }
    }

    /** Nobody else gives of it until the transaction ends, unless so much is left. */
    void lockUnless(String rule, long enough) {
        if (most.get(rule) - spent(rule) < enough && !locked.contains(rule)) {
            lock(new TreeSet<>(Set.of(rule)));
        }
    }

    long spent(String rule) {
        return before.getOrDefault(rule, 0L) + given.getOrDefault(rule, 0L);
    }

    void count(String rule, long amount) {
        given.merge(rule, amount, Math::addExact);
    }

    /** @throws BudgetSpent when others gave meanwhile what this batch would have given */
    void write() {
        given.forEach((rule, amount) -> {
            if (amount != 0 && !rows.spend(rule, amount, most.getOrDefault(rule, Long.MAX_VALUE))) {
                throw new BudgetSpent(rule);
            }
        });
    }
}
