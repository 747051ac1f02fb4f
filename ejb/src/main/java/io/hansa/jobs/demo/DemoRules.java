package io.hansa.jobs.demo;

import io.hansa.club.earning.Beyond;
import io.hansa.club.earning.BirthdayFit;
import io.hansa.club.earning.Budget;
import io.hansa.club.earning.Cap;
import io.hansa.club.earning.Condition;
import io.hansa.club.earning.DaySort;
import io.hansa.club.earning.Earned;
import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.EarningRules;
import io.hansa.club.earning.EarningTerms;
import io.hansa.club.earning.Effect;
import io.hansa.club.earning.Limits;
import io.hansa.club.earning.MemberCondition;
import io.hansa.club.earning.MessageCondition;
import io.hansa.kernel.LocalizedText;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Earning rules that run while the traffic comes in, and one that waits for a second person. */
@ApplicationScoped
class DemoRules implements DemoStep {

    static final String WAITING = "SPRING-FEST";

    private static final Set<String> AIRPORTS = Set.of("PEK", "PKX", "PVG", "SHA", "CAN", "SZX");
    private static final String TIERS = "TIERS";

    @Inject
    EarningRules rules;

    @Inject
    DemoCalendar calendar;

    @Override
    public int order() {
        return 44;
    }

    @Override
    public List<ChunkPlan> plan() {
        return List.of(new ChunkPlan("rules", 8));
    }

    @Override
    public ChunkResult work(String payload) {
        List<EarningRule> running = List.of(
                rule(
                        "AIRPORT",
                        named("机场 1.5 倍积分", "Half as much again at airports"),
                        times(150),
                        perMonth(3_000),
                        new MessageCondition.AtPartner(AIRPORTS)),
                ofTier("GOLD", 120, "金卡加赠两成", "A fifth more for Gold"),
                ofTier("PLATINUM", 150, "白金卡加赠五成", "Half as much again for Platinum"),
                rule(
                        "BIRTHDAY",
                        named("生日月双倍积分", "Twice in the month of your birthday"),
                        times(200),
                        perMonth(2_000),
                        new MemberCondition.OnBirthday(BirthdayFit.MONTH)),
                rule(
                        "FIRST-VISIT",
                        named("首次到店礼", "A welcome at each new partner"),
                        fixed(50),
                        twelveAYear(),
                        new MemberCondition.NthTime(MemberCondition.NthTime.Where.AT_PARTNER, 1, false),
                        new MessageCondition.AmountAtLeast(5_000)),
                rule(
                        "TEA-AND-WINE",
                        named("假日茶酒加赠", "Tea and wine on days off"),
                        new Effect.Rate(Earned.POINTS, 1, 100),
                        budget(60_000),
                        new MessageCondition.AtPartner(Set.of("TEAWUY", "WINNIN")),
                        new MessageCondition.OnDaySort(Set.of(DaySort.WEEKEND, DaySort.HOLIDAY))),
                rule(
                        "YOUTH-FILM",
                        named("青芒卡观影夜", "Mango Youth film nights"),
                        times(300),
                        perMonth(500),
                        new MemberCondition.InSubProgramme(Set.of(DemoBrands.YOUTH)),
                        new MessageCondition.AtPartner(Set.of("MEDYIN", "MEDSHU")),
                        new MessageCondition.OnWeekdays(Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY))));
        running.forEach(rules::set);
        rules.propose(spring());
        return ChunkResult.done(running.size() + 1L);
    }

    /** It begins a fortnight from now, so that there is time to simulate and approve it. */
    private EarningRule spring() {
        var begins = calendar.today().plusDays(14);
        return new EarningRule(
                WAITING,
                1,
                new EarningTerms(
                        named("春节购物三倍积分", "Three times for the Spring Festival"),
                        begins,
                        Optional.of(begins.plusDays(10)),
                        50,
                        List.of(
                                new MessageCondition.AtPartner(
                                        Set.of("MLLXIN", "MLLLAN", "MLLHUA", "MLLJIN", "MLLDON")),
                                new MessageCondition.AmountAtLeast(10_000)),
                        times(300),
                        Optional.empty(),
                        new Limits(
                                List.of(new Cap(Cap.Per.EVER, Cap.Of.AMOUNT, 5_000)),
                                Optional.of(new Budget(2_000_000)),
                                Beyond.CUT)));
    }

    /** Of the two, a member has the one that gives more. */
    private EarningRule ofTier(String tier, int hundredths, String zh, String en) {
        EarningRule rule = rule(
                "TIER-" + tier, named(zh, en), times(hundredths), Limits.NONE, new MemberCondition.TierAtLeast(tier));
        EarningTerms terms = rule.terms();
        return new EarningRule(
                rule.code(),
                1,
                new EarningTerms(
                        terms.name(),
                        terms.from(),
                        terms.until(),
                        terms.priority(),
                        terms.conditions(),
                        terms.effect(),
                        Optional.of(TIERS),
                        terms.limits()));
    }

    private EarningRule rule(String code, LocalizedText name, Effect effect, Limits limits, Condition... conditions) {
        return new EarningRule(
                code,
                1,
                new EarningTerms(
                        name,
                        calendar.firstDay(),
                        Optional.empty(),
                        100,
                        List.of(conditions),
                        effect,
                        Optional.empty(),
                        limits));
    }

    private static LocalizedText named(String zh, String en) {
        return new LocalizedText(zh, en);
    }

    private static Effect times(int hundredths) {
        return new Effect.Multiplier(Earned.POINTS, hundredths);
    }

    private static Effect fixed(long points) {
        return new Effect.Fixed(Earned.POINTS, points);
    }

    private static Limits perMonth(long points) {
        return new Limits(List.of(new Cap(Cap.Per.MONTH, Cap.Of.AMOUNT, points)), Optional.empty(), Beyond.CUT);
    }

    private static Limits twelveAYear() {
        return new Limits(List.of(new Cap(Cap.Per.YEAR, Cap.Of.TIMES, 12)), Optional.empty(), Beyond.REFUSE);
    }

    private static Limits budget(long points) {
        return new Limits(List.of(), Optional.of(new Budget(points)), Beyond.CUT);
    }
}
