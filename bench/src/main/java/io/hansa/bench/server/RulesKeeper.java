package io.hansa.bench.server;

import io.hansa.club.earning.Beyond;
import io.hansa.club.earning.Budget;
import io.hansa.club.earning.Cap;
import io.hansa.club.earning.Channel;
import io.hansa.club.earning.Condition;
import io.hansa.club.earning.Earned;
import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.EarningRules;
import io.hansa.club.earning.EarningTerms;
import io.hansa.club.earning.Effect;
import io.hansa.club.earning.Limits;
import io.hansa.club.earning.MemberCondition;
import io.hansa.club.earning.MessageCondition;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes earning rules as a club has them: by partner, place, goods, amount, tier, day and count, with caps, budgets and best-of. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RulesKeeper {

    private static final String[] CATEGORIES = {"DINING", "HOTEL", "FUEL", "FASHION", "TRAVEL"};
    private static final long PLENTY = 1_000_000_000_000L;

    @Inject
    EarningRules rules;

    @Inject
    Programme programme;

    public void make(int count) {
        for (int i = 0; i < count; i++) {
            rules.set(rule(i));
        }
    }

    public void budget(long most, long each) {
        set("BUDGET", fixed(each), Optional.empty(), new Limits(List.of(), Optional.of(new Budget(most)), Beyond.CUT));
    }

    public void pause(boolean paused) {
        rules.versions().stream().map(view -> view.rule().code()).distinct().forEach(code -> {
            if (paused) {
                rules.pause(code);
            } else {
                rules.resume(code);
            }
        });
    }

    private EarningRule rule(int i) {
        int step = i / 10;
        return switch (i % 10) {
            case 0 ->
                of(
                        i,
                        new Effect.Rate(Earned.POINTS, 1, 2_000),
                        monthly(),
                        new MessageCondition.AmountAtLeast(10_000L + 5_000L * step));
            case 1 -> of(i, twice(), Limits.NONE, new MemberCondition.TierAtLeast(step % 2 == 0 ? "GOLD" : "SILVER"));
            case 2 -> of(i, twice(), Limits.NONE, new MessageCondition.OnWeekdays(Set.of(DayOfWeek.of(1 + step))));
            case 3 -> of(i, fixed(5), Limits.NONE, new MessageCondition.OfCategory(Set.of(CATEGORIES[step % 5])));
            case 4 -> of(i, fixed(3), Limits.NONE, new MessageCondition.InRegion(Set.of(step % 2 == 0 ? "31" : "44")));
            case 5 -> of(i, fixed(2), Limits.NONE, new MessageCondition.ByChannel(Set.of(Channel.TILL)));
            case 6 ->
                of(
                        i,
                        fixed(50),
                        Limits.NONE,
                        new MemberCondition.NthTime(MemberCondition.NthTime.Where.AT_PARTNER, 10 * (step + 1), true));
            case 7 -> of(i, fixed(20), daily(), new MessageCondition.AmountAtLeast(25_000L + 1_000L * step));
            case 8 -> of(i, fixed(1), Limits.NONE, new MessageCondition.OfProduct(Set.of("SKU" + step)));
            default -> best(i, step);
        };
    }

    private EarningRule best(int i, int step) {
        var budget = new Limits(List.of(), step == 0 ? Optional.of(new Budget(PLENTY)) : Optional.empty(), Beyond.CUT);
        return rule(
                "R" + i,
                new Effect.Multiplier(Earned.POINTS, 150 - 10 * step),
                Optional.of("BEST"),
                budget,
                List.of(new MessageCondition.AtPartner(Set.of("EARN"))));
    }

    private static Limits monthly() {
        return new Limits(List.of(new Cap(Cap.Per.MONTH, Cap.Of.AMOUNT, PLENTY)), Optional.empty(), Beyond.CUT);
    }

    private static Limits daily() {
        return new Limits(List.of(new Cap(Cap.Per.DAY, Cap.Of.TIMES, PLENTY)), Optional.empty(), Beyond.CUT);
    }

    private static Effect fixed(long points) {
        return new Effect.Fixed(Earned.POINTS, points);
    }

    private static Effect twice() {
        return new Effect.Multiplier(Earned.POINTS, 200);
    }

    private EarningRule of(int i, Effect effect, Limits limits, Condition condition) {
        return rule("R" + i, effect, Optional.empty(), limits, List.of(condition));
    }

    private void set(String code, Effect effect, Optional<String> group, Limits limits) {
        rules.set(rule(code, effect, group, limits, List.of()));
    }

    private EarningRule rule(
            String code, Effect effect, Optional<String> group, Limits limits, List<Condition> conditions) {
        return new EarningRule(
                code,
                1,
                new EarningTerms(
                        new LocalizedText("规则" + code, "Rule " + code),
                        programme.today().minusDays(30),
                        Optional.empty(),
                        0,
                        conditions,
                        effect,
                        group,
                        limits));
    }
}
