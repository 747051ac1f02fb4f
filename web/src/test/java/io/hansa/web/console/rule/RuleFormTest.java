package io.hansa.web.console.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import io.hansa.club.earning.InvalidEarningRule;
import io.hansa.club.earning.Limits;
import io.hansa.club.earning.MemberCondition;
import io.hansa.club.earning.MessageCondition;
import io.hansa.kernel.LocalizedText;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is entered of a rule is what it says, for every sort of condition and effect, and back. */
class RuleFormTest {

    private static final LocalDate FROM = LocalDate.parse("2026-10-01");

    static Stream<Condition> conditions() {
        return Stream.of(
                new MessageCondition.AtPartner(Set.of("HOTEL", "AIR")),
                new MessageCondition.InRegion(Set.of("11", "4403")),
                new MessageCondition.OfCategory(Set.of("food")),
                new MessageCondition.OfProduct(Set.of("P1")),
                new MessageCondition.ByChannel(Set.of(Channel.TILL, Channel.FILE)),
                new MessageCondition.AmountAtLeast(10_050),
                new MessageCondition.AmountAtMost(1),
                new MemberCondition.TierAtLeast("GOLD"),
                new MemberCondition.TierAmong(Set.of("GOLD", "SILVER")),
                new MemberCondition.InSegment(Set.of("NEW")),
                new MemberCondition.InGroup(Set.of("G1")),
                new MemberCondition.InSubProgramme(Set.of("KIDS")),
                new MessageCondition.OnDates(FROM, FROM.plusDays(7)),
                new MessageCondition.OnWeekdays(Set.of(DayOfWeek.MONDAY)),
                new MessageCondition.OnDaySort(Set.of(DaySort.HOLIDAY, DaySort.WEEKEND)),
                new MemberCondition.OnBirthday(BirthdayFit.MONTH),
                new MemberCondition.NthTime(MemberCondition.NthTime.Where.AT_PARTNER, 3, true),
                new MemberCondition.AfterEvent(Optional.of("GALA"), 30),
                new MemberCondition.AfterEvent(Optional.empty(), 0),
                new MemberCondition.AfterSurvey(Optional.of("SERVICE"), 7),
                new MemberCondition.AfterSurvey(Optional.empty(), 366));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void a_condition_is_read_as_it_was_shown(Condition condition) {
        assertThat(ConditionRow.of(condition).toCondition()).isEqualTo(condition);
    }

    @Test
    void every_sort_of_condition_can_be_entered() {
        assertThat(Arrays.stream(ConditionKind.values()).map(ConditionKind::type))
                .containsExactlyInAnyOrderElementsOf(sorts());
        assertThat(conditions().map(Condition::getClass)).containsAll(sorts());
    }

    private static List<Class<? extends Condition>> sorts() {
        return Stream.of(Condition.class.getPermittedSubclasses())
                .flatMap(of -> Stream.of(of.getPermittedSubclasses()))
                .<Class<? extends Condition>>map(sort -> sort.asSubclass(Condition.class))
                .toList();
    }

    static Stream<Effect> effects() {
        return Stream.of(
                new Effect.Rate(Earned.STATUS, 3, 1_050),
                new Effect.Multiplier(Earned.POINTS, 250),
                new Effect.Fixed(Earned.POINTS, 500),
                new Effect.Right("LOUNGE", 2, 6));
    }

    @ParameterizedTest
    @MethodSource("effects")
    void a_rule_is_read_as_it_was_shown(Effect effect) {
        var terms = new EarningTerms(
                new LocalizedText("黄金周", "Golden Week"),
                FROM,
                Optional.of(FROM.plusDays(7)),
                7,
                List.of(new MessageCondition.AtPartner(Set.of("HOTEL")), new MessageCondition.AmountAtLeast(10_000)),
                effect,
                Optional.of("HOLIDAYS"),
                new Limits(
                        List.of(new Cap(Cap.Per.DAY, Cap.Of.TIMES, 1), new Cap(Cap.Per.MONTH, Cap.Of.AMOUNT, 5_000)),
                        effect instanceof Effect.Right ? Optional.empty() : Optional.of(new Budget(1_000_000)),
                        Beyond.REFUSE));
        var form = new RuleForm();
        form.fill(terms);

        assertThat(form.terms()).isEqualTo(terms);
    }

    @Test
    void codes_are_read_with_any_commas_between() {
        var row = new ConditionRow(ConditionKind.AT_PARTNER);
        row.setCodes(" AIR，HOTEL, ,CAR、RAIL ");

        assertThat(row.toCondition()).isEqualTo(new MessageCondition.AtPartner(Set.of("AIR", "HOTEL", "CAR", "RAIL")));
    }

    @Test
    void what_is_missing_or_has_a_part_of_a_fen_is_refused() {
        var amount = new ConditionRow(ConditionKind.AMOUNT_AT_LEAST);
        amount.setYuan(new BigDecimal("1.005"));

        assertThatThrownBy(amount::toCondition).isInstanceOf(InvalidEarningRule.class);
        assertThatThrownBy(new EffectForm()::toEffect).isInstanceOf(InvalidEarningRule.class);
        assertThatThrownBy(new RuleForm()::terms).isInstanceOf(InvalidEarningRule.class);
        assertThat(Arrays.stream(ConditionKind.values())
                        .filter(kind -> kind != ConditionKind.AFTER_EVENT)
                        .map(ConditionRow::new))
                .allSatisfy(row -> assertThatThrownBy(row::toCondition).isInstanceOf(InvalidEarningRule.class));
    }
}
