package io.hansa.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.earning.Beyond;
import io.hansa.club.earning.BirthdayFit;
import io.hansa.club.earning.Budget;
import io.hansa.club.earning.Cap;
import io.hansa.club.earning.Channel;
import io.hansa.club.earning.Condition;
import io.hansa.club.earning.DaySort;
import io.hansa.club.earning.Earned;
import io.hansa.club.earning.EarningTerms;
import io.hansa.club.earning.Effect;
import io.hansa.club.earning.Limits;
import io.hansa.club.earning.MemberCondition;
import io.hansa.club.earning.MessageCondition;
import io.hansa.kernel.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule does is said in both languages, for every sort of condition, effect and limit. */
class RuleSentenceTest {

    private static final LocalDate FROM = LocalDate.parse("2026-10-01");
    private static final LocalDate UNTIL = LocalDate.parse("2026-10-08");
    private static final RuleNames NAMES = new RuleNames(
            Map.of("HOTEL", "Grand Hotel"),
            Map.of("GOLD", "Gold"),
            Map.of("LOUNGE", "Lounge"),
            code -> code.equals("11") ? "Beijing" : code);

    static Stream<Arguments> conditions() {
        return Stream.of(
                said(
                        new MessageCondition.AtPartner(Set.of("HOTEL", "AIR")),
                        "at AIR or Grand Hotel",
                        "在AIR或Grand Hotel"),
                said(new MessageCondition.InRegion(Set.of("11")), "at outlets in Beijing", "在Beijing的门店"),
                said(new MessageCondition.OfCategory(Set.of("food")), "of category food", "品类为 food"),
                said(
                        new MessageCondition.OfProduct(Set.of("P1", "P2", "P3")),
                        "of product P1, P2 or P3",
                        "商品为 P1、P2或P3"),
                said(new MessageCondition.ByChannel(Set.of(Channel.TILL)), "through the till page", "通过收银页面"),
                said(new MessageCondition.AmountAtLeast(10_000), "of at least ¥100.00", "金额不低于 ¥100.00"),
                said(new MessageCondition.AmountAtMost(10_050), "of at most ¥100.50", "金额不高于 ¥100.50"),
                said(new MemberCondition.TierAtLeast("GOLD"), "by members of tier Gold or higher", "等级为Gold及以上"),
                said(new MemberCondition.TierAmong(Set.of("GOLD")), "by members of tier Gold", "等级为Gold"),
                said(new MemberCondition.InSegment(Set.of("NEW")), "by members in segment NEW", "属于客群 NEW"),
                said(new MemberCondition.InGroup(Set.of("G1")), "by members appointed in group G1", "任职于集团客户 G1"),
                said(
                        new MemberCondition.InSubProgramme(Set.of("KIDS")),
                        "by members of sub-programme KIDS",
                        "属于子计划 KIDS"),
                said(
                        new MessageCondition.OnDates(FROM, UNTIL),
                        "from 1 Oct 2026 through 7 Oct 2026",
                        "2026年10月1日至2026年10月7日"),
                said(
                        new MessageCondition.OnWeekdays(Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY)),
                        "on Mondays or Sundays",
                        "周一或周日"),
                said(new MessageCondition.OnDaySort(Set.of(DaySort.HOLIDAY)), "on holidays of the calendar", "在日历节假日"),
                said(new MemberCondition.OnBirthday(BirthdayFit.DAY), "on the member’s birthday", "生日当天"),
                said(
                        new MemberCondition.OnBirthday(BirthdayFit.MONTH),
                        "in the month of the member’s birthday",
                        "生日当月"),
                said(nth(1, false, MemberCondition.NthTime.Where.EVER), "that is the member’s first of all", "首次"),
                said(
                        nth(3, false, MemberCondition.NthTime.Where.AT_PARTNER),
                        "that is number 3 of the member at the partner",
                        "在该商户第 3 次"),
                said(nth(10, true, MemberCondition.NthTime.Where.EVER), "that is each 10. of the member", "每满 10 次"),
                said(
                        new MemberCondition.AfterEvent(Optional.of("GALA"), 30),
                        "within 30 days of the event GALA",
                        "参加活动 GALA 后 30 天内"),
                said(
                        new MemberCondition.AfterEvent(Optional.empty(), 1),
                        "within 1 day of an event that the member attended",
                        "参加任一活动后 1 天内"),
                said(
                        new MemberCondition.AfterSurvey(Optional.of("SERVICE"), 7),
                        "within 7 days of answering the survey SERVICE",
                        "填写问卷 SERVICE 后 7 天内"),
                said(
                        new MemberCondition.AfterSurvey(Optional.empty(), 0),
                        "on the day of answering a survey",
                        "填写任一问卷当天"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void each_condition_is_said(Condition condition, String en, String zh) {
        EarningTerms terms = terms(List.of(condition), new Effect.Fixed(Earned.POINTS, 50), Limits.NONE);

        assertThat(en(terms))
                .isEqualTo("A member gets 50 points for each accrual " + en + ". It holds from 1 Oct 2026 on.");
        assertThat(zh(terms)).isEqualTo("会员" + zh + "的每笔累积，可得50 积分。自2026年10月1日起有效。");
    }

    @Test
    void no_sort_of_condition_or_effect_is_forgotten() {
        assertThat(sorts(conditions())).contains(names(Condition.class));
        assertThat(sorts(effects())).contains(names(Effect.class));
    }

    private static List<String> sorts(Stream<Arguments> said) {
        return said.map(one -> one.get()[0].getClass().getName()).toList();
    }

    private static String[] names(Class<?> sealed) {
        return sorts(sealed).map(Class::getName).toArray(String[]::new);
    }

    private static Stream<Class<?>> sorts(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RuleSentenceTest::sorts)
                : Stream.of(type);
    }

    static Stream<Arguments> effects() {
        return Stream.of(
                said(new Effect.Rate(Earned.POINTS, 1, 100), "1 point for each ¥1.00 paid", "每消费 ¥1.00 得 1 积分"),
                said(
                        new Effect.Rate(Earned.STATUS, 2, 1_000),
                        "2 status points for each ¥10.00 paid",
                        "每消费 ¥10.00 得 2 定级积分"),
                said(new Effect.Multiplier(Earned.POINTS, 200), "2 times the points of the contract", "合同积分的 2 倍"),
                said(
                        new Effect.Multiplier(Earned.STATUS, 150),
                        "1.5 times the status points of the contract",
                        "合同定级积分的 1.5 倍"),
                said(new Effect.Fixed(Earned.POINTS, 1_000), "1,000 points", "1,000 积分"),
                said(new Effect.Fixed(Earned.STATUS, 1), "1 status point", "1 定级积分"),
                said(new Effect.Right("LOUNGE", 2, 12), "2 × Lounge, usable for 12 months,", "2 次Lounge（12 个月内有效）"));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void each_effect_is_said(Effect effect, String en, String zh) {
        EarningTerms terms = terms(List.of(), effect, Limits.NONE);

        assertThat(en(terms)).isEqualTo("A member gets " + en + " for each accrual. It holds from 1 Oct 2026 on.");
        assertThat(zh(terms)).isEqualTo("会员每笔累积可得" + zh + "。自2026年10月1日起有效。");
    }

    @Test
    void limits_group_and_dates_are_said() {
        var terms = new EarningTerms(
                new LocalizedText("黄金周", "Golden Week"),
                FROM,
                Optional.of(UNTIL),
                10,
                List.of(new MessageCondition.AtPartner(Set.of("HOTEL")), new MessageCondition.AmountAtLeast(10_000)),
                new Effect.Multiplier(Earned.POINTS, 300),
                Optional.of("HOLIDAYS"),
                new Limits(
                        List.of(new Cap(Cap.Per.MONTH, Cap.Of.AMOUNT, 5_000), new Cap(Cap.Per.DAY, Cap.Of.TIMES, 1)),
                        Optional.of(new Budget(1_000_000)),
                        Beyond.REFUSE));

        assertThat(en(terms))
                .isEqualTo(
                        "A member gets 3 times the points of the contract for each accrual at Grand Hotel, of at least"
                                + " ¥100.00. At most 5,000 points for a member in a month. At most once for a member in a day. All"
                                + " members together get at most 1,000,000 points. What is more is not given at all. Of the rules in"
                                + " the group HOLIDAYS only the best applies. It holds from 1 Oct 2026 through 7 Oct 2026.");
        assertThat(zh(terms))
                .isEqualTo("会员在Grand Hotel、金额不低于 ¥100.00的每笔累积，可得合同积分的 3 倍。每位会员每月最多 5,000 积分。每位会员每天最多 1 次。"
                        + "全体会员合计最多 1,000,000 积分。超出时不发放。规则组 HOLIDAYS 中仅最优的一条生效。2026年10月1日至2026年10月7日有效。");
    }

    @Test
    void every_period_and_way_beyond_has_words() {
        Set<String> sentences = new HashSet<>();
        for (Beyond beyond : Beyond.values()) {
            for (Cap.Per per : Cap.Per.values()) {
                for (Cap.Of of : Cap.Of.values()) {
                    var limits = new Limits(List.of(new Cap(per, of, 2)), Optional.empty(), beyond);
                    var terms = terms(List.of(), new Effect.Fixed(Earned.STATUS, 1), limits);
                    sentences.add(en(terms));
                    sentences.add(zh(terms));
                }
            }
        }
        assertThat(sentences).hasSize(2 * Beyond.values().length * Cap.Per.values().length * Cap.Of.values().length);
    }

    private static Arguments said(Object what, String en, String zh) {
        return Arguments.of(what, en, zh);
    }

    private static Condition nth(int n, boolean every, MemberCondition.NthTime.Where where) {
        return new MemberCondition.NthTime(where, n, every);
    }

    private static EarningTerms terms(List<Condition> conditions, Effect effect, Limits limits) {
        return new EarningTerms(
                new LocalizedText("规则", "Rule"),
                FROM,
                Optional.empty(),
                0,
                conditions,
                effect,
                Optional.empty(),
                limits);
    }

    private static String en(EarningTerms terms) {
        return new RuleSentence(Locale.ENGLISH, NAMES).of(terms);
    }

    private static String zh(EarningTerms terms) {
        return new RuleSentence(Locale.SIMPLIFIED_CHINESE, NAMES).of(terms);
    }
}
