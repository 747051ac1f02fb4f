package io.hansa.club.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.earning.Beyond;
import io.hansa.club.earning.Budget;
import io.hansa.club.earning.Cap;
import io.hansa.club.earning.Channel;
import io.hansa.club.earning.DaySort;
import io.hansa.club.earning.Earned;
import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.EarningTerms;
import io.hansa.club.earning.Effect;
import io.hansa.club.earning.Limits;
import io.hansa.club.earning.MemberFacts;
import io.hansa.club.earning.MessageFacts;
import io.hansa.club.earning.PastFact;
import io.hansa.club.earning.Used;
import io.hansa.kernel.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Messages are decided again with counters that are carried on, from what they had when they were first met. */
class ReplayTest {

    private static final LocalDate ON = LocalDate.parse("2026-11-10");
    private static final String MEMBER = "0000000018";

    private final EarningRule capped = rule(
            "CAPPED",
            new Effect.Multiplier(Earned.POINTS, 200),
            new Limits(List.of(new Cap(Cap.Per.MONTH, Cap.Of.AMOUNT, 100)), Optional.empty(), Beyond.CUT));
    private final EarningRule budgeted = rule(
            "BUDGET",
            new Effect.Fixed(Earned.POINTS, 30),
            new Limits(List.of(), Optional.of(new Budget(100)), Beyond.CUT));

    @Test
    void a_cap_goes_on_from_what_it_had_before_the_window_and_over_parts() {
        var first = new Tally(Map.of());
        var replay = new Replay(Optional.empty(), first);

        assertThat(points(replay.accrual(MEMBER, fact(40, Map.of(".CAPPED.2026-11", new Used(50, 1)), capped))))
                .isEqualTo(40);
        var second = new Replay(Optional.empty(), new Tally(first.changed()));
        assertThat(points(second.accrual(MEMBER, fact(40, Map.of(".CAPPED.2026-11", new Used(77, 9)), capped))))
                .as("not what was kept with a later message")
                .isEqualTo(10);
        assertThat(points(second.accrual(MEMBER, fact(40, Map.of(), capped)))).isZero();
    }

    @Test
    void what_is_undone_is_free_when_the_moment_ends_and_no_more_is_taken_back_than_was_given() {
        var tally = new Tally(Map.of());
        var replay = new Replay(Optional.empty(), tally);
        PastFact fact = fact(100, Map.of(), capped);
        List<Held> held = replay.accrual(MEMBER, fact);
        List<Long> changes = new ArrayList<>();

        List<Held> half = replay.undo(
                MEMBER,
                ON,
                held,
                fact.message().less(OptionalLong.of(5_000), 50, 0),
                one -> Long.MAX_VALUE,
                (one, change) -> changes.add(change));
        List<Held> none = replay.undo(
                MEMBER,
                ON,
                half,
                fact.message().less(OptionalLong.of(0), 0, 0),
                one -> Long.MAX_VALUE,
                (one, change) -> changes.add(change));

        assertThat(points(held)).isEqualTo(100);
        assertThat(changes).containsExactly(-50L, -50L);
        assertThat(none).allSatisfy(one -> assertThat(one.left()).isZero());
        assertThat(points(replay.accrual(MEMBER, fact))).as("in the same batch").isZero();
        tally.moment(Instant.EPOCH);
        assertThat(points(replay.accrual(MEMBER, fact))).as("in the next").isEqualTo(100);
    }

    @Test
    void what_was_given_before_the_window_and_is_undone_in_it_comes_with_the_counter_that_is_met_after() {
        var tally = new Tally(Map.of());
        var replay = new Replay(Optional.empty(), tally);
        PastFact before = fact(80, Map.of(), capped);

        replay.undo(
                MEMBER,
                ON,
                List.of(new Held(capped, 80, 80)),
                before.message().less(OptionalLong.of(0), 0, 0),
                one -> Long.MAX_VALUE,
                (one, change) -> assertThat(change).isEqualTo(-80));

        tally.endMoment();

        assertThat(points(replay.accrual(MEMBER, fact(90, Map.of(".CAPPED.2026-11", new Used(20, 1)), capped))))
                .isEqualTo(80);
    }

    @Test
    void counters_are_read_as_they_were_written() {
        var tally = new Tally(Map.of());
        tally.used("0000000018.2026-11", ".CAPPED.2026-11", () -> new Used(-7, 2));
        tally.used("0000000018.2026-11", ".CAPPED.2026-11-30", () -> new Used(1_000_000_000_000L, 0));

        Counts counts = tally.changed().get("0000000018.2026-11");

        assertThat(counts).hasToString(".CAPPED.2026-11 -7 2\n.CAPPED.2026-11-30 1000000000000 0\n");
        assertThat(Counts.read(counts.toString())).hasToString(counts.toString());
        assertThat(Counts.read("").get(".CAPPED.2026-11")).isNull();
    }

    @Test
    void counters_of_a_month_are_kept_together_and_those_of_years_and_of_ever_by_themselves() {
        assertThat(List.of(
                        Tally.keyOf("1", ".CAPPED.2026-11-30"),
                        Tally.keyOf("1", ".CAPPED.2026-11"),
                        Tally.keyOf("1", ".CAPPED.2026"),
                        Tally.keyOf("1", ".CAPPED."),
                        Tally.BUDGETS))
                .containsExactly("1.2026-11", "1.2026-11", "1.2026", "1.", ".");
    }

    @Test
    void what_cannot_be_taken_back_stays() {
        var replay = new Replay(Optional.empty(), new Tally(Map.of()));
        PastFact fact = fact(100, Map.of(), capped);
        List<Held> held = replay.accrual(MEMBER, fact);

        List<Held> stays = replay.undo(
                MEMBER, ON, held, fact.message().less(OptionalLong.of(0), 0, 0), one -> 30, (one, change) -> {});

        assertThat(stays).allSatisfy(one -> assertThat(one.left()).isEqualTo(70));
    }

    @Test
    void a_budget_is_never_exceeded_and_goes_on_from_what_was_spent() {
        var replay = new Replay(Optional.empty(), new Tally(Map.of()));
        PastFact fact = new PastFact(
                List.of(budgeted), message(10), MemberFacts.UNKNOWN, Map.of(), Map.of("BUDGET", 35L), true);

        assertThat(List.of(
                        points(replay.accrual("0000000018", fact)),
                        points(replay.accrual("0000000026", fact)),
                        points(replay.accrual("0000000034", fact))))
                .containsExactly(30L, 30L, 5L);
    }

    @Test
    void a_draft_stands_in_the_place_of_the_version_that_ran_and_takes_nothing_from_other_rules() {
        EarningRule draft = new EarningRule(
                "CAPPED",
                2,
                rule("CAPPED", new Effect.Fixed(Earned.POINTS, 7), Limits.NONE).terms());
        var replay = new Replay(Optional.of(draft), new Tally(Map.of()));

        List<Held> held = replay.accrual(MEMBER, fact(40, Map.of(), capped, budgeted));

        assertThat(held).extracting(one -> one.rule().name()).containsExactlyInAnyOrder("CAPPED v2", "BUDGET v1");
        assertThat(points(held)).isEqualTo(37);
    }

    @Test
    void a_draft_is_replayed_as_if_it_had_always_been_there() {
        EarningRule ever = SimulationRun.asEver(rule("LATER", new Effect.Fixed(Earned.POINTS, 1), Limits.NONE));

        assertThat(ever.terms().holdsOn(LocalDate.parse("2001-01-01"))).isTrue();
        assertThat(ever.terms().holdsOn(LocalDate.parse("2099-01-01"))).isTrue();
        assertThat(ever.name()).isEqualTo("LATER v1");
    }

    private static long points(List<Held> held) {
        return held.stream().mapToLong(one -> one.gain(one.gave()).points()).sum();
    }

    private static PastFact fact(long points, Map<String, Used> used, EarningRule... rules) {
        return new PastFact(List.of(rules), message(points), MemberFacts.UNKNOWN, used, Map.of(), true);
    }

    private static MessageFacts message(long points) {
        return new MessageFacts(
                "SHOP",
                "MAIN",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Channel.API,
                OptionalLong.of(points * 100),
                points,
                0,
                ON,
                DaySort.WORKDAY);
    }

    private static EarningRule rule(String code, Effect effect, Limits limits) {
        return new EarningRule(
                code,
                1,
                new EarningTerms(
                        new LocalizedText("规则", "Rule"),
                        ON.minusDays(1),
                        Optional.of(ON.plusDays(30)),
                        100,
                        List.of(),
                        effect,
                        Optional.empty(),
                        limits));
    }
}
