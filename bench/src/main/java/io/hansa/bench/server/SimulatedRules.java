package io.hansa.bench.server;

import io.hansa.club.earning.Beyond;
import io.hansa.club.earning.Budget;
import io.hansa.club.earning.Cap;
import io.hansa.club.earning.Condition;
import io.hansa.club.earning.Earned;
import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.EarningTerms;
import io.hansa.club.earning.Effect;
import io.hansa.club.earning.Limits;
import io.hansa.club.earning.MemberCondition;
import io.hansa.club.earning.MessageCondition;
import io.hansa.kernel.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rules of ten sorts in turn: with caps by day, month and year, budgets that end, two best-of groups, by goods, amount, partner, count,
 * day and tier. About six of fifty apply to a message.
 */
final class SimulatedRules {

    private static final int SORTS = 10;
    private static final Optional<String> ALONE = Optional.empty();

    private final LocalDate from;
    private final long budget;

    /** @param budget that a rule which has one gives in all */
    SimulatedRules(LocalDate from, long budget) {
        this.from = from;
        this.budget = budget;
    }

    EarningRule rule(int i) {
        int step = i / SORTS;
        String category = Sales.CATEGORIES.get(step % Sales.CATEGORIES.size());
        Condition goods = new MessageCondition.OfCategory(Set.of(category));
        return switch (i % SORTS) {
            case 0 -> of(i, multiplier(150), ALONE, cap(Cap.Per.MONTH, Cap.Of.AMOUNT, 40, Beyond.CUT), goods);
            case 1 -> of(i, fixed(5 + step), ALONE, budget(step % 2 == 0 ? Beyond.CUT : Beyond.REFUSE), goods);
            case 2 ->
                of(
                        i,
                        new Effect.Rate(Earned.STATUS, 1, 1_000),
                        ALONE,
                        cap(Cap.Per.DAY, Cap.Of.TIMES, 1, Beyond.REFUSE),
                        new MessageCondition.AmountAtLeast(20_000 + 5_000L * step));
            case 3 -> of(i, multiplier(150 + 10 * step), Optional.of("BEST"), Limits.NONE, at(step));
            case 4 -> of(i, fixed(20), ALONE, Limits.NONE, new MessageCondition.AmountAtLeast(30_000 + 2_000L * step));
            case 5 -> of(i, fixed(50), ALONE, Limits.NONE, everyNth(10 * (step + 1)));
            case 6 ->
                of(
                        i,
                        multiplier(200),
                        ALONE,
                        Limits.NONE,
                        new MessageCondition.OnWeekdays(Set.of(DayOfWeek.of(1 + step % 7))));
            case 7 -> of(i, multiplier(200), ALONE, Limits.NONE, new MemberCondition.TierAtLeast("GOLD"));
            case 8 ->
                of(
                        i,
                        new Effect.Rate(Earned.POINTS, 1, 2_000),
                        Optional.of("GOODS"),
                        cap(Cap.Per.YEAR, Cap.Of.AMOUNT, 100, Beyond.CUT),
                        goods);
            default -> of(i, fixed(1), ALONE, Limits.NONE, new MessageCondition.OfProduct(Set.of("SKU" + step)));
        };
    }

    /**
     * A version of the rule for one product that gives so many points.
     *
     * @param version 1 where the rule is not there
     */
    static EarningRule draft(int version, LocalDate from, long points) {
        Condition goods = new MessageCondition.OfProduct(Set.of("SKU0"));
        return of(SORTS - 1, version, from, fixed(points), ALONE, Limits.NONE, goods);
    }

    private static Condition at(int step) {
        return new MessageCondition.AtPartner(Set.of(Sales.partner(step % Sales.PARTNERS)));
    }

    private static Condition everyNth(int n) {
        return new MemberCondition.NthTime(MemberCondition.NthTime.Where.AT_PARTNER, n, true);
    }

    private static Effect fixed(long points) {
        return new Effect.Fixed(Earned.POINTS, points);
    }

    private static Effect multiplier(int hundredths) {
        return new Effect.Multiplier(Earned.POINTS, hundredths);
    }

    private static Limits cap(Cap.Per per, Cap.Of of, long most, Beyond beyond) {
        return new Limits(List.of(new Cap(per, of, most)), Optional.empty(), beyond);
    }

    private Limits budget(Beyond beyond) {
        return new Limits(List.of(), Optional.of(new Budget(budget)), beyond);
    }

    private EarningRule of(int i, Effect effect, Optional<String> group, Limits limits, Condition condition) {
        return of(i, 1, from, effect, group, limits, condition);
    }

    private static EarningRule of(
            int i,
            int version,
            LocalDate from,
            Effect effect,
            Optional<String> group,
            Limits limits,
            Condition condition) {
        LocalizedText name = new LocalizedText("规则" + i, "Rule " + i);
        return new EarningRule(
                "S0-" + i,
                version,
                new EarningTerms(name, from, Optional.empty(), i, List.of(condition), effect, group, limits));
    }
}
