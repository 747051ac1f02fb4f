package io.hansa.club.earning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.earning.MemberCondition.NthTime.Where;
import io.hansa.kernel.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a version says is read as it was written, and nothing else is read. */
class TermsJsonTest {

    private static final LocalDate FROM = LocalDate.of(2026, 10, 1);

    private static final List<Condition> ALL = List.of(
            new MessageCondition.AtPartner(Set.of("AIR", "HOTEL")),
            new MessageCondition.InRegion(Set.of("11", "3101")),
            new MessageCondition.OfCategory(Set.of("FOOD")),
            new MessageCondition.OfProduct(Set.of("SKU:1")),
            new MessageCondition.ByChannel(Set.of(Channel.API, Channel.FILE)),
            new MessageCondition.AmountAtLeast(100),
            new MessageCondition.AmountAtMost(100_000),
            new MemberCondition.TierAtLeast("SILVER"),
            new MemberCondition.TierAmong(Set.of("GOLD")),
            new MemberCondition.InSegment(Set.of("FAMILY")),
            new MemberCondition.InGroup(Set.of("G7")),
            new MemberCondition.InSubProgramme(Set.of("KIDS")),
            new MessageCondition.OnDates(FROM, FROM.plusDays(7)),
            new MessageCondition.OnWeekdays(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
            new MessageCondition.OnDaySort(Set.of(DaySort.HOLIDAY)),
            new MemberCondition.OnBirthday(BirthdayFit.DAY),
            new MemberCondition.NthTime(Where.AT_PARTNER, 5, true),
            new MemberCondition.AfterEvent(Optional.of("TASTING"), 7),
            new MemberCondition.AfterSurvey(Optional.of("SERVICE-26"), 7));

    private static EarningTerms terms(Effect effect) {
        return new EarningTerms(
                new LocalizedText("黄金周双倍", "Golden week twice"),
                FROM,
                Optional.of(FROM.plusDays(8)),
                10,
                ALL,
                effect,
                Optional.of("PROMO"),
                new Limits(
                        List.of(new Cap(Cap.Per.MONTH, Cap.Of.AMOUNT, 5_000), new Cap(Cap.Per.DAY, Cap.Of.TIMES, 3)),
                        Optional.of(new Budget(1_000_000)),
                        Beyond.REFUSE));
    }

    @Test
    void every_sort_of_condition_is_tried() {
        assertThat(ALL.stream().map(Object::getClass))
                .containsAll(Stream.of(Condition.class.getPermittedSubclasses())
                        .flatMap(of -> Stream.of(of.getPermittedSubclasses()))
                        .toList());
    }

    @Test
    void what_was_written_is_read() {
        Stream.of(
                        new Effect.Rate(Earned.POINTS, 1, 100),
                        new Effect.Multiplier(Earned.STATUS, 200),
                        new Effect.Fixed(Earned.POINTS, 500),
                        new Effect.Right("LOUNGE", 1, 12))
                .map(TermsJsonTest::terms)
                .forEach(terms ->
                        assertThat(TermsJson.read(TermsJson.write(terms))).isEqualTo(terms));
    }

    @Test
    void it_is_written_the_same_way_whatever_order_codes_came_in() {
        assertThat(ConditionJson.write(ALL.get(0)).build().toString())
                .isEqualTo("{\"is\":\"at-partner\",\"of\":[\"AIR\",\"HOTEL\"]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"name\":{\"zh\":\"a\",\"en\":\"b\"}}",
                "{\"name\":{\"zh\":\"a\",\"en\":\"b\"},\"from\":\"2026-10-01\",\"priority\":1.5,\"conditions\":[],"
                        + "\"effect\":{\"gives\":\"fixed\",\"earned\":\"POINTS\",\"points\":1},\"limits\":{\"caps\":[],\"beyond\":\"CUT\"}}",
                "{\"name\":{\"zh\":\"a\",\"en\":\"b\"},\"from\":\"2026-10-41\",\"priority\":1,\"conditions\":[],"
                        + "\"effect\":{\"gives\":\"fixed\",\"earned\":\"POINTS\",\"points\":1},\"limits\":{\"caps\":[],\"beyond\":\"CUT\"}}",
                "{\"name\":{\"zh\":\"a\",\"en\":\"b\"},\"from\":\"2026-10-01\",\"priority\":1,\"conditions\":[{\"is\":\"magic\"}],"
                        + "\"effect\":{\"gives\":\"fixed\",\"earned\":\"POINTS\",\"points\":1},\"limits\":{\"caps\":[],\"beyond\":\"CUT\"}}",
                "{\"name\":{\"zh\":\"a\",\"en\":\"b\"},\"from\":\"2026-10-01\",\"priority\":1,\"conditions\":[],\"more\":1,"
                        + "\"effect\":{\"gives\":\"fixed\",\"earned\":\"POINTS\",\"points\":1},\"limits\":{\"caps\":[],\"beyond\":\"CUT\"}}"
            })
    void anything_else_is_not(String text) {
        assertThatThrownBy(() -> TermsJson.read(text)).isInstanceOf(InvalidEarningRule.class);
    }

    @Test
    void what_cannot_be_right_says_where() {
        assertThatThrownBy(() -> new MessageCondition.InRegion(Set.of("110")))
                .isInstanceOfSatisfying(
                        InvalidEarningRule.class, e -> assertThat(e.code()).isEqualTo("invalid-earning-rule-region"));
        assertThatThrownBy(() -> new Effect.Multiplier(Earned.POINTS, 100)).isInstanceOf(InvalidEarningRule.class);
        assertThatThrownBy(() -> new MessageCondition.AtPartner(Set.of())).isInstanceOf(InvalidEarningRule.class);
        assertThatThrownBy(() -> new EarningRule("lower", 1, terms(new Effect.Right("LOUNGE", 1, 12))))
                .isInstanceOf(InvalidEarningRule.class);
    }
}
