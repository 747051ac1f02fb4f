package io.hansa.club.earning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides what rules give for a message: a function of the rules, the facts and what was given so far, and of nothing else. The same
 * for live messages, for simulation and for explanation.
 */
public final class Evaluator {

    private Evaluator() {}

    /**
     * One verdict a rule, in {@link EarningRule#ORDER}. It takes nothing from caps and budgets: who posts, or simulates, counts what
     * {@link Verdict.Applied} gave before the next message is decided.
     *
     * @param rules in force, each in one version
     */
    public static List<Verdict> decide(
            Collection<EarningRule> rules, MessageFacts message, MemberFacts member, Counters counters) {
        return decideOrdered(rules.stream().sorted(EarningRule.ORDER).toList(), message, member, counters);
    }

    /**
     * Whether a rule can apply whatever was counted before: all that does not count holds. What does not, need not be locked for it.
     */
    static boolean mayApply(EarningRule rule, MessageFacts message, MemberFacts member) {
        if (!rule.terms().holdsOn(message.on())) {
            return false;
        }
        for (Condition condition : rule.terms().conditions()) {
            if (!(condition instanceof MemberCondition.NthTime) && !condition.holds(message, member)) {
                return false;
            }
        }
        return true;
    }

    /** The same of rules that are in their order. */
    public static List<Verdict> decideOrdered(
            List<EarningRule> ordered, MessageFacts message, MemberFacts member, Counters counters) {
        List<Verdict> verdicts = new ArrayList<>(ordered.size());
        Map<String, Integer> best = new HashMap<>();
        for (EarningRule rule : ordered) {
            Verdict verdict = alone(rule, message, member, counters);
            if (verdict instanceof Verdict.Applied applied
                    && rule.terms().bestOf().isPresent()) {
                verdict = compete(applied, best, verdicts);
            }
            verdicts.add(verdict);
        }
        return verdicts;
    }

    /** The one that gives more stays, and of two that give the same the one that came first. */
    private static Verdict compete(Verdict.Applied applied, Map<String, Integer> best, List<Verdict> verdicts) {
        EarningRule rule = applied.rule();
        String group = rule.terms().bestOf().orElseThrow();
        Integer place = best.get(group);
        if (place == null) {
            best.put(group, verdicts.size());
            return applied;
        }
        Verdict.Applied leader = (Verdict.Applied) verdicts.get(place);
        if (leader.given() >= applied.given()) {
            return new Verdict.Outdone(rule, leader.rule(), applied.given());
        }
        verdicts.set(place, new Verdict.Outdone(leader.rule(), rule, leader.given()));
        best.put(group, verdicts.size());
        return applied;
    }

    private static Verdict alone(EarningRule rule, MessageFacts message, MemberFacts member, Counters counters) {
        if (!rule.terms().holdsOn(message.on())) {
            return new Verdict.NotOnDate(rule);
        }
        for (Condition condition : rule.terms().conditions()) {
            if (!condition.holds(message, member)) {
                return new Verdict.NotMet(rule, condition, message, member);
            }
        }
        Optional<Working> working = rule.terms().effect().working(message);
        long would = working.map(Working::result).orElse(0L);
        return would <= 0
                ? new Verdict.Nothing(rule, working)
                : limited(rule, working.orElseThrow(), would, counters, message);
    }

    /** By the tightest limit; of limits that are equally tight by the first. */
    private static Verdict limited(
            EarningRule rule, Working working, long would, Counters counters, MessageFacts message) {
        long given = would;
        Optional<Verdict.AtLimit> met = Optional.empty();
        for (Cap cap : rule.terms().limits().caps()) {
            long left = Math.max(0, cap.most() - counters.used(rule, cap));
            long most = cap.of() == Cap.Of.AMOUNT ? left : left > 0 ? Long.MAX_VALUE : 0;
            if (most < given) {
                given = most;
                met = Optional.of(new Verdict.AtLimit(Optional.of(cap), would, left));
            }
        }
        Optional<Budget> budget = rule.terms().limits().budget();
        if (budget.isPresent()) {
            long left = Math.max(0, budget.get().most() - counters.spent(rule));
            if (left < given) {
                given = left;
                met = Optional.of(new Verdict.AtLimit(Optional.empty(), would, left));
            }
        }
        boolean refused = given == 0 || met.isPresent() && rule.terms().limits().beyond() == Beyond.REFUSE;
        return refused
                ? new Verdict.Exhausted(rule, met.orElseThrow())
                : new Verdict.Applied(rule, given, working, met);
    }

    /**
     * What stays of what a rule gave when a part of its message is undone: what it would give for what stays, and never more than it
     * gave. Only what can have changed is looked at anew: the amount, and what it is reckoned of.
     *
     * @param rest what stays of the message; with no base points and no amount, nothing does
     */
    public static long rest(EarningRule rule, MessageFacts rest, long given) {
        boolean holds = rule.terms().conditions().stream()
                .filter(condition -> condition instanceof MessageCondition.AmountAtLeast
                        || condition instanceof MessageCondition.AmountAtMost)
                .allMatch(condition -> condition.holds(rest, MemberFacts.UNKNOWN));
        if (!holds || isNothing(rest)) {
            return 0;
        }
        long would = rule.terms().effect().working(rest).map(Working::result).orElse(0L);
        return Math.min(given, Math.max(0, would));
    }

    private static boolean isNothing(MessageFacts rest) {
        return rest.amountFen().orElse(rest.basePoints()) == 0;
    }
}
