package io.hansa.club.earning;

import static io.hansa.club.earning.Rules.bestOf;
import static io.hansa.club.earning.Rules.budget;
import static io.hansa.club.earning.Rules.capped;
import static io.hansa.club.earning.Rules.counters;
import static io.hansa.club.earning.Rules.fixed;
import static io.hansa.club.earning.Rules.gold;
import static io.hansa.club.earning.Rules.limited;
import static io.hansa.club.earning.Rules.rule;
import static io.hansa.club.earning.Rules.sale;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.earning.MemberCondition.NthTime.Where;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What rules give for a message, and why not more. */
class EvaluatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);

    private static Verdict decide(EarningRule rule, MessageFacts message, Counters counters) {
        return Evaluator.decide(List.of(rule), message, gold(), counters).get(0);
    }

    private static Verdict decide(EarningRule rule) {
        return decide(rule, sale(), counters(0, 0));
    }

    private static Verdict.Applied applied(EarningRule rule, long fen) {
        return (Verdict.Applied) decide(rule, sale(fen, DAY), counters(0, 0));
    }

    private static Missing missing(Condition condition) {
        return ((Verdict.NotMet) decide(rule("R", fixed(1), condition))).missing();
    }

    private static void holds(Condition condition) {
        assertThat(decide(rule("R", fixed(1), condition))).isInstanceOf(Verdict.Applied.class);
    }

    @Test
    void a_rate_is_of_the_amount_and_says_what_rounding_cut_off() {
        var applied = applied(rule("R", new Effect.Rate(Earned.POINTS, 2, 300)), 1_000);

        assertThat(applied.given()).isEqualTo(6);
        assertThat(applied.working()).isEqualTo(new Working(1_000, 2, 300));
        assertThat(applied.working().cut()).isEqualTo(200);
    }

    @Test
    void a_multiplier_gives_what_is_more_than_once_of_what_the_contract_gives() {
        assertThat(applied(rule("R", new Effect.Multiplier(Earned.POINTS, 150)), 10_100)
                        .points())
                .isEqualTo(50);
        assertThat(applied(rule("R", new Effect.Multiplier(Earned.STATUS, 300)), 10_000)
                        .status())
                .isEqualTo(20);
    }

    @Test
    void what_comes_to_nothing_is_said_to() {
        var verdict = decide(rule("R", new Effect.Rate(Earned.POINTS, 1, 20_000)));

        assertThat(((Verdict.Nothing) verdict).working().orElseThrow().cut()).isEqualTo(10_000);
        var points = new MessageFacts(
                "AIR",
                "T1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Channel.API,
                OptionalLong.empty(),
                50,
                0,
                DAY,
                DaySort.WORKDAY);
        assertThat(decide(rule("R", new Effect.Rate(Earned.POINTS, 1, 100)), points, counters(0, 0)))
                .isInstanceOfSatisfying(
                        Verdict.Nothing.class,
                        nothing -> assertThat(nothing.working()).isEmpty());
        assertThat(decide(rule("R", fixed(1), new MessageCondition.AmountAtLeast(1)), points, counters(0, 0)))
                .isInstanceOfSatisfying(
                        Verdict.NotMet.class,
                        notMet -> assertThat(notMet.missing().code()).isEqualTo("no-amount"));
    }

    @Test
    void each_condition_holds_or_says_what_is_missing() {
        holds(new MessageCondition.AtPartner(Set.of("AIR", "HOTEL")));
        assertThat(missing(new MessageCondition.AtPartner(Set.of("HOTEL"))).inputs())
                .containsEntry("asked", "HOTEL")
                .containsEntry("found", "AIR");
        holds(new MessageCondition.InRegion(Set.of("11")));
        holds(new MessageCondition.InRegion(Set.of("3101", "110105")));
        assertThat(missing(new MessageCondition.InRegion(Set.of("1102"))).code())
                .isEqualTo("region");
        holds(new MessageCondition.OfCategory(Set.of("DUTY-FREE")));
        assertThat(missing(new MessageCondition.OfCategory(Set.of("FOOD"))).code())
                .isEqualTo("category");
        holds(new MessageCondition.OfProduct(Set.of("SKU1")));
        assertThat(missing(new MessageCondition.OfProduct(Set.of("SKU2"))).code())
                .isEqualTo("product");
        holds(new MessageCondition.ByChannel(Set.of(Channel.TILL)));
        assertThat(missing(new MessageCondition.ByChannel(Set.of(Channel.API, Channel.FILE)))
                        .inputs())
                .containsEntry("asked", "API,FILE");
        holds(new MessageCondition.AmountAtLeast(10_000));
        assertThat(missing(new MessageCondition.AmountAtLeast(10_001)).inputs()).containsEntry("differenceFen", "1");
        holds(new MessageCondition.AmountAtMost(10_000));
        assertThat(missing(new MessageCondition.AmountAtMost(9_999)).code()).isEqualTo("amount-at-most");
    }

    @Test
    void conditions_on_the_member_hold_by_what_the_facts_say() {
        holds(new MemberCondition.TierAtLeast("SILVER"));
        assertThat(missing(new MemberCondition.TierAtLeast("PLATINUM")).inputs())
                .containsEntry("found", "GOLD");
        holds(new MemberCondition.TierAmong(Set.of("GOLD")));
        assertThat(missing(new MemberCondition.TierAmong(Set.of("SILVER"))).code())
                .isEqualTo("tier");
        holds(new MemberCondition.InSegment(Set.of("FAMILY", "RICH")));
        assertThat(missing(new MemberCondition.InSegment(Set.of("RICH"))).inputs())
                .containsEntry("found", "FAMILY");
        holds(new MemberCondition.InGroup(Set.of("G7")));
        assertThat(missing(new MemberCondition.InGroup(Set.of("G8"))).code()).isEqualTo("corporate-group");
        holds(new MemberCondition.InSubProgramme(Set.of("KIDS")));
        assertThat(missing(new MemberCondition.InSubProgramme(Set.of("PETS"))).code())
                .isEqualTo("sub-programme");
        holds(new MemberCondition.OnBirthday(BirthdayFit.MONTH));
        assertThat(missing(new MemberCondition.OnBirthday(BirthdayFit.DAY)).code())
                .isEqualTo("birthday");
        holds(new MemberCondition.AfterEvent(Optional.of("TASTING"), 3));
        holds(new MemberCondition.AfterEvent(Optional.empty(), 10));
        assertThat(missing(new MemberCondition.AfterEvent(Optional.of("TASTING"), 2))
                        .code())
                .isEqualTo("event");
        assertThat(missing(new MemberCondition.AfterEvent(Optional.empty(), 2)).code())
                .isEqualTo("any-event");
        holds(new MemberCondition.AfterSurvey(Optional.of("SERVICE"), 5));
        holds(new MemberCondition.AfterSurvey(Optional.empty(), 5));
        assertThat(missing(new MemberCondition.AfterSurvey(Optional.of("SERVICE"), 4))
                        .inputs())
                .containsEntry("asked", "SERVICE")
                .containsEntry("days", "4");
        assertThat(missing(new MemberCondition.AfterSurvey(Optional.of("LOUNGE"), 366))
                        .code())
                .isEqualTo("survey");
        assertThat(missing(new MemberCondition.AfterSurvey(Optional.empty(), 4)).code())
                .isEqualTo("any-survey");
    }

    @Test
    void days_count_by_when_it_happened() {
        holds(new MessageCondition.OnDates(DAY, DAY.plusDays(1)));
        assertThat(missing(new MessageCondition.OnDates(DAY.minusDays(5), DAY)).inputs())
                .containsEntry("through", "2026-06-09");
        holds(new MessageCondition.OnWeekdays(Set.of(DayOfWeek.WEDNESDAY)));
        assertThat(missing(new MessageCondition.OnWeekdays(Set.of(DayOfWeek.SUNDAY)))
                        .code())
                .isEqualTo("weekdays");
        holds(new MessageCondition.OnDaySort(Set.of(DaySort.WORKDAY)));
        assertThat(missing(new MessageCondition.OnDaySort(Set.of(DaySort.HOLIDAY)))
                        .code())
                .isEqualTo("day-sort");
        assertThat(decide(rule("R", fixed(1)), sale(100, Rules.FROM.minusDays(1)), counters(0, 0)))
                .isInstanceOf(Verdict.NotOnDate.class);
    }

    @Test
    void a_birthday_on_a_leap_day_is_on_the_28th_in_other_years() {
        var leapDay = Optional.of(MonthDay.of(2, 29));

        assertThat(BirthdayFit.of(leapDay, LocalDate.of(2027, 2, 28))).isEqualTo(BirthdayFit.DAY);
        assertThat(BirthdayFit.of(leapDay, LocalDate.of(2028, 2, 28))).isEqualTo(BirthdayFit.MONTH);
        assertThat(BirthdayFit.of(leapDay, LocalDate.of(2028, 2, 29))).isEqualTo(BirthdayFit.DAY);
        assertThat(BirthdayFit.of(leapDay, LocalDate.of(2027, 3, 1))).isEqualTo(BirthdayFit.NONE);
        assertThat(BirthdayFit.of(Optional.empty(), DAY)).isEqualTo(BirthdayFit.NONE);
    }

    @Test
    void times_are_counted_with_this_one() {
        holds(new MemberCondition.NthTime(Where.AT_PARTNER, 1, false));
        holds(new MemberCondition.NthTime(Where.EVER, 5, false));
        holds(new MemberCondition.NthTime(Where.EVER, 5, true));
        assertThat(missing(new MemberCondition.NthTime(Where.EVER, 4, false)).inputs())
                .containsEntry("found", "5")
                .containsEntry("asked", "4");
        assertThat(missing(new MemberCondition.NthTime(Where.EVER, 2, true)).code())
                .isEqualTo("every-nth");
    }

    @Test
    void a_cap_cuts_or_refuses_and_says_what_was_left() {
        var cut = limited("R", fixed(100), capped(Cap.Per.MONTH, Cap.Of.AMOUNT, 250, Beyond.CUT));
        var refused = limited("R", fixed(100), capped(Cap.Per.MONTH, Cap.Of.AMOUNT, 250, Beyond.REFUSE));

        assertThat(((Verdict.Applied) decide(cut, sale(), counters(150, 0))).cut())
                .isEmpty();
        var applied = (Verdict.Applied) decide(cut, sale(), counters(200, 0));
        assertThat(applied.given()).isEqualTo(50);
        assertThat(applied.cut().orElseThrow().would()).isEqualTo(100);
        assertThat(applied.cut().orElseThrow().left()).isEqualTo(50);
        assertThat(((Verdict.Exhausted) decide(refused, sale(), counters(200, 0)))
                        .limit()
                        .left())
                .isEqualTo(50);
        assertThat(((Verdict.Exhausted) decide(cut, sale(), counters(250, 0)))
                        .limit()
                        .left())
                .isZero();
    }

    @Test
    void a_cap_by_times_gives_the_whole_or_nothing() {
        var twice = limited("R", fixed(100), capped(Cap.Per.DAY, Cap.Of.TIMES, 2, Beyond.CUT));

        assertThat(((Verdict.Applied) decide(twice, sale(), counters(1, 0))).given())
                .isEqualTo(100);
        assertThat(decide(twice, sale(), counters(2, 0))).isInstanceOf(Verdict.Exhausted.class);
    }

    @Test
    void the_last_of_a_budget_is_given_and_no_point_more() {
        var rule = limited("R", fixed(100), budget(1_000, Beyond.CUT));

        assertThat(((Verdict.Applied) decide(rule, sale(), counters(0, 999))).given())
                .isEqualTo(1);
        var exhausted = (Verdict.Exhausted) decide(rule, sale(), counters(0, 1_000));
        assertThat(exhausted.limit().cap()).isEmpty();
        assertThat(exhausted.limit().left()).isZero();
        assertThat(decide(limited("R", fixed(100), budget(1_000, Beyond.REFUSE)), sale(), counters(0, 901)))
                .isInstanceOf(Verdict.Exhausted.class);
    }

    @Test
    void of_a_group_the_best_applies_and_the_others_say_by_whom_they_were_outdone() {
        var low = bestOf("A", 0, fixed(50), "PROMO");
        var high = bestOf("B", 0, fixed(80), "PROMO");
        var same = bestOf("C", 5, fixed(80), "PROMO");
        var beside = rule("D", fixed(7));

        var verdicts = Evaluator.decide(List.of(low, high, same, beside), sale(), gold(), counters(0, 0));

        assertThat(verdicts.stream().map(Verdict::rule)).containsExactly(same, low, high, beside);
        assertThat(verdicts.get(0)).isInstanceOf(Verdict.Applied.class);
        assertThat(verdicts.get(1)).isEqualTo(new Verdict.Outdone(low, same, 50));
        assertThat(verdicts.get(2)).isEqualTo(new Verdict.Outdone(high, same, 80));
        assertThat(verdicts.get(3)).isInstanceOf(Verdict.Applied.class);
    }

    @Test
    void a_better_rule_of_lower_priority_outdoes_the_one_before() {
        var first = bestOf("A", 9, fixed(50), "PROMO");
        var better = bestOf("B", 0, fixed(80), "PROMO");

        var verdicts = Evaluator.decide(List.of(better, first), sale(), gold(), counters(0, 0));

        assertThat(verdicts).containsExactly(new Verdict.Outdone(first, better, 50), decide(better));
    }

    @Test
    void what_stays_of_a_bonus_is_what_the_rest_would_have_brought_whatever_the_order_of_parts() {
        var twice = rule("R", new Effect.Multiplier(Earned.POINTS, 200), new MessageCondition.AmountAtLeast(5_000));

        assertThat(Evaluator.rest(twice, sale().less(OptionalLong.of(6_000), 60, 6), 100))
                .isEqualTo(60);
        assertThat(Evaluator.rest(twice, sale().less(OptionalLong.of(4_999), 49, 4), 100))
                .isZero();
        assertThat(Evaluator.rest(twice, sale().less(OptionalLong.of(0), 0, 0), 100))
                .isZero();
    }

    @Test
    void a_bonus_that_was_cut_is_never_more_after_a_part_was_undone() {
        var twice = rule("R", new Effect.Multiplier(Earned.POINTS, 200));

        assertThat(Evaluator.rest(twice, sale().less(OptionalLong.of(9_000), 90, 9), 50))
                .isEqualTo(50);
        assertThat(Evaluator.rest(rule("R", fixed(10)), sale().less(OptionalLong.of(1), 0, 0), 10))
                .isEqualTo(10);
    }
}
