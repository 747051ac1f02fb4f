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
        scarce.removeIf(rule -> !several.contains(rule) && !isScarce(rule, spent(rule)));
        lock(scarce);
    }

    private boolean isScarce(String rule, long spent) {
        return most.get(rule) - spent < most.get(rule) / PARTS;
    }

    private void lock(SortedSet<String> rules) {
        if (posted && !rules.isEmpty()) {
            before.putAll(rows.budgets(rules, true));
            locked.addAll(rules);
        }
    }

    /**
     * Nobody else gives of it until the transaction ends, unless so much is left.
     *
     * @throws BudgetSpent when others have changed it since the batch began: as of then it is recorded, and a replay sees what was left
     *     then
     */
    void lockUnless(String rule, long enough) {
        if (most.get(rule) - spent(rule) < enough && !locked.contains(rule)) {
            long began = before.getOrDefault(rule, 0L);
            lock(new TreeSet<>(Set.of(rule)));
            if (before.getOrDefault(rule, 0L) != began) {
                throw new BudgetSpent(rule);
            }
        }
    }

    long spent(String rule) {
        return before.getOrDefault(rule, 0L) + given.getOrDefault(rule, 0L);
    }

    void count(String rule, long amount) {
        given.merge(rule, amount, Math::addExact);
    }

    /**
     * Adds what the batch gave.
     *
     * @throws BudgetSpent when others gave meanwhile what this batch would have given, or so much that they may have missed what it gives
     *     back, though it is recorded before them
     */
    void write() {
        given.forEach((rule, amount) -> {
            if (amount != 0 && !spend(rule, amount)) {
                throw new BudgetSpent(rule);
            }
        });
    }

    private boolean spend(String rule, long amount) {
        if (!rows.spend(rule, amount, most.getOrDefault(rule, Long.MAX_VALUE))) {
            return false;
        }
        if (amount > 0 || locked.contains(rule) || !most.containsKey(rule)) {
            return true;
        }
        long others = rows.spent(rule) - amount;
        return others == before.getOrDefault(rule, 0L) || !isScarce(rule, others);
    }
}
