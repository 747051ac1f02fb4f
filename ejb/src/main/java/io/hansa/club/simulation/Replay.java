package io.hansa.club.simulation;

import io.hansa.club.earning.Cap;
import io.hansa.club.earning.Counters;
import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.Evaluator;
import io.hansa.club.earning.MessageFacts;
import io.hansa.club.earning.PastFact;
import io.hansa.club.earning.Used;
import io.hansa.club.earning.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import java.util.function.ToLongFunction;

/** Decides messages again, one after the other, and counts for itself. Plain arithmetic: what it begins with is given. */
final class Replay {

    private final Optional<EarningRule> draft;
    private final Tally tally;

    /** @param draft as it shall be replayed; it stands in the place of other versions of its rule */
    Replay(Optional<EarningRule> draft, Tally tally) {
        this.draft = draft;
        this.tally = tally;
    }

    /** What rules give for an accrual. */
    List<Held> accrual(String member, PastFact fact) {
        List<Held> gave = new ArrayList<>();
        for (Verdict verdict :
                Evaluator.decideOrdered(rules(fact), fact.message(), fact.member(), counters(member, fact))) {
            if (verdict instanceof Verdict.Applied applied) {
                gave.add(new Held(applied.rule(), applied.given(), applied.given()));
                count(applied.rule(), member, fact.message().on(), applied.given(), 1, tally::add);
            }
        }
        return gave;
    }

    private List<EarningRule> rules(PastFact fact) {
        if (draft.isEmpty()) {
            return fact.rules();
        }
        List<EarningRule> rules = new ArrayList<>(fact.rules());
        rules.removeIf(rule -> rule.code().equals(draft.get().code()));
        rules.add(draft.get());
        rules.sort(EarningRule.ORDER);
        return rules;
    }

    private Counters counters(String member, PastFact fact) {
        LocalDate on = fact.message().on();
        return new Counters() {
            @Override
            public long used(EarningRule rule, Cap cap) {
                Used used = tally.used(
                        Tally.key(member, cap.per().period(on)),
                        Tally.counter(rule, cap.per(), on),
                        () -> fact.used(rule, cap.per()).orElse(Used.NOTHING));
                return cap.of() == Cap.Of.AMOUNT ? used.amount() : used.times();
            }

            @Override
            public long spent(EarningRule rule) {
                return tally.used(
                                Tally.BUDGETS,
                                Tally.budget(rule),
                                () -> new Used(fact.spent(rule).orElse(0L), 0))
                        .amount();
            }
        };
    }

    /**
     * What stays of what rules gave for an accrual.
     *
     * @param on the day on which the accrual happened
     * @param rest what stays of the message
     * @param most how much of one can be taken back: of rights, what was not used
     * @param change told what each rule that gave something takes back
     */
    List<Held> undo(
            String member,
            LocalDate on,
            List<Held> held,
            MessageFacts rest,
            ToLongFunction<Held> most,
            ObjLongConsumer<Held> change) {
        List<Held> stays = new ArrayList<>();
        for (Held one : held) {
            long stay = Math.max(
                    Math.min(one.left(), Evaluator.rest(one.rule(), rest, one.gave())),
                    one.left() - most.applyAsLong(one));
            if (stay < one.left()) {
                count(one.rule(), member, on, stay - one.left(), stay == 0 ? -1 : 0, tally::addLater);
                change.accept(one, stay - one.left());
            }
            stays.add(one.left(stay));
        }
        return stays;
    }

    /** Adds to a counter. */
    @FunctionalInterface
    private interface Adding {
        void add(String key, String counter, long amount, long times);
    }

    private static void count(EarningRule rule, String member, LocalDate on, long amount, int times, Adding adding) {
        EnumSet<Cap.Per> periods = EnumSet.noneOf(Cap.Per.class);
        rule.terms().limits().caps().forEach(cap -> periods.add(cap.per()));
        periods.forEach(
                per -> adding.add(Tally.key(member, per.period(on)), Tally.counter(rule, per, on), amount, times));
        if (rule.terms().limits().budget().isPresent()) {
            adding.add(Tally.BUDGETS, Tally.budget(rule), amount, 0);
        }
    }
}
