package io.hansa.club.simulation;

import io.hansa.club.earning.Cap;
import io.hansa.club.earning.Counters;
import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.Evaluator;
import io.hansa.club.earning.MessageFacts;
import io.hansa.club.earning.PastFact;
import io.hansa.club.earning.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
        for (Verdict verdict : Evaluator.decide(rules(fact), fact.message(), fact.member(), counters(member, fact))) {
            if (verdict instanceof Verdict.Applied applied) {
                gave.add(new Held(applied.rule(), applied.given(), applied.given()));
                count(applied.rule(), member, fact.message().on(), applied.given(), 1);
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
                PastFact.Used used = tally.used(
                        Tally.key(member, rule, cap.per(), on),
                        () -> fact.used(rule, cap.per()).orElse(PastFact.Used.NOTHING));
                return cap.of() == Cap.Of.AMOUNT ? used.amount() : used.times();
            }

            @Override
            public long spent(EarningRule rule) {
                return tally.used(
                                Tally.budget(rule),
                                () -> new PastFact.Used(fact.spent(rule).orElse(0L), 0))
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
                count(one.rule(), member, on, stay - one.left(), stay == 0 ? -1 : 0);
                change.accept(one, stay - one.left());
            }
            stays.add(one.left(stay));
        }
        return stays;
    }

    private void count(EarningRule rule, String member, LocalDate on, long amount, int times) {
        rule.terms().limits().caps().stream()
                .map(Cap::per)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .forEach(per -> tally.add(Tally.key(member, rule, per, on), amount, times));
        if (rule.terms().limits().budget().isPresent()) {
            tally.add(Tally.budget(rule), amount, 0);
        }
    }
}
