package io.hansa.club.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.ladder.BegunLadders;
import io.hansa.club.ladder.PeriodKind;
import io.hansa.club.tier.Places.Place;
import io.hansa.club.tier.TierWorld.Points;
import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.ledger.sql.Sql;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.TransactionNumber;
import io.hansa.partners.transaction.TransactionsAccepted;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.DyingServers;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunState;
import io.hansa.runs.RunView;
import io.hansa.runs.RunWorker;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.TestMembers;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A population that was made by a generator which knows each answer: its years ended with last year, the days of grace with March, and
 * it is reviewed as of the end of this year. Part of what was earned last year comes late, to some before the review and to some after.
 */
@InContainer
class TierReviewIT {

    private static final LocalDate YEAR_END = LocalDate.of(2026, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final LocalDate ENROLLED = LocalDate.of(2020, 5, 17);
    private static final int MEMBERS = 60;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    TierWorld world;

    @Inject
    Places places;

    @Inject
    ReviewRun handler;

    @Inject
    BegunLadders begun;

    @Inject
    Tiers tiers;

    @Inject
    Event<TransactionsAccepted> accepted;

    @Inject
    DyingServers servers;

    @Inject
    Programme programme;

    @Inject
    Runs runs;

    @Inject
    RunWorker worker;

    private LocalDate newYear;
    private LocalDate lastDay;

    @BeforeEach
    void a_year_that_is_over() {
        newYear = programme.today().withDayOfYear(1);
        lastDay = newYear.plusYears(1).minusDays(1);
    }

    @Test
    void everybody_is_where_the_generator_says_and_a_second_review_moves_nobody() {
        String ladder = world.ladder(PeriodKind.CALENDAR, 12, 90);
        List<Somebody> all = population(ladder, new Random(5));
        long risen = all.stream().filter(Somebody::risesBefore).count();
        assertThat(risen).as("whom what came late has lifted: they are not due").isPositive();

        assertThat(finished(start(ladder, lastDay)).itemsDone()).isEqualTo(MEMBERS - risen);
        assertAsExpected(all, ladder, Somebody::reviewed);
        long changes = world.changes(ladder);

        RunView again = finished(start(ladder, lastDay));
        assertThat(again.state()).isEqualTo(RunState.DONE);
        assertThat(again.items()).isZero();
        assertThat(world.changes(ladder)).isEqualTo(changes);
        assertAsExpected(all, ladder, Somebody::reviewed);
    }

    @Test
    void what_comes_after_the_review_lifts_to_where_it_would_have_led_in_time_and_lets_nobody_fall() {
        String ladder = world.ladder(PeriodKind.CALENDAR, 12, 90);
        List<Somebody> all = population(ladder, new Random(7));
        finished(start(ladder, lastDay));
        long changes = world.changes(ladder);

        comesLate(ladder, all, Somebody::after);

        assertAsExpected(all, ladder, Somebody::inTheEnd);
        long lifted = all.stream()
                .filter(each -> !each.inTheEnd().equals(each.reviewed()))
                .count();
        assertThat(world.changes(ladder) - changes).isEqualTo(lifted).isPositive();
        assertThat(finished(start(ladder, lastDay)).items()).isZero();
        assertAsExpected(all, ladder, Somebody::inTheEnd);
    }

    @Test
    void a_review_on_servers_that_die_comes_to_what_one_comes_to_that_lives() {
        String living = world.ladder(PeriodKind.CALENDAR, 12, 90);
        String dying = world.ladder(PeriodKind.CALENDAR, 12, 90);
        List<Somebody> some = population(living, new Random(8));
        List<Somebody> others = population(dying, new Random(8));
        RunView lived = finished(start(living, lastDay));

        RunView died = servers.work(ReviewRun.KIND, params(dying, lastDay));

        assertThat(died.state()).isEqualTo(RunState.DONE);
        assertThat(died.itemsDone()).isEqualTo(lived.itemsDone());
        assertThat(moves(others, dying)).isEqualTo(moves(some, living));
        assertAsExpected(others, dying, Somebody::reviewed);
        assertThat(finished(start(dying, lastDay)).items()).isZero();
    }

    @Test
    void a_review_that_was_killed_in_the_midst_of_a_chunk_ends_as_one_that_was_not() {
        String ladder = world.ladder(PeriodKind.CALENDAR, 12, 90);
        List<Somebody> all = population(ladder, new Random(6));
        Place last = new Place(lastDay, Places.LAST_MEMBER);
        List<MemberNumber> due = system.inTransaction(() -> places.due(ladder, Place.FIRST, last));
        Place third = new Place(newYear, due.get(due.size() / 3).value());
        RunContext run = new RunContext(new RunNumber(1), params(ladder, lastDay), Actor.system("test"), Instant.now());

        system.inTransaction(() -> handler.work(run, Place.FIRST + ">" + third));
        assertThatThrownBy(() -> system.inTransaction(() -> {
                    handler.work(run, third + ">" + last);
                    throw new IllegalStateException("killed");
                }))
                .hasMessageContaining("killed");
        system.inTransaction(() -> handler.work(run, third + ">" + last));

        assertAsExpected(all, ladder, Somebody::reviewed);
        long changes = world.changes(ladder);
        assertThat(finished(start(ladder, lastDay)).items()).isZero();
        assertThat(world.changes(ladder)).isEqualTo(changes);
    }

    @Test
    void anniversaries_of_a_leap_day_come_on_the_last_of_february() {
        String ladder = world.ladder(PeriodKind.ANNIVERSARY, 12, 0);
        LocalDate leapDay = LocalDate.of(2024, 2, 29);
        MemberNumber enough = members.withPoints(0);
        MemberNumber dayLate = members.withPoints(0);
        LocalDate due = LocalDate.of(2026, 2, 28);
        system.inTransaction(() -> {
            world.stand(enough, ladder, TierWorld.held("GOLD", leapDay, due));
            world.stand(dayLate, ladder, TierWorld.held("GOLD", leapDay, due));
            world.earn(List.of(
                    new Points(enough, LocalDate.of(2025, 2, 28), 399),
                    new Points(enough, LocalDate.of(2026, 2, 27), 1),
                    new Points(dayLate, LocalDate.of(2025, 2, 27), 1_000),
                    new Points(dayLate, LocalDate.of(2026, 2, 28), 399)));
            return null;
        });

        finished(start(ladder, AS_OF));

        assertThat(world.moves(enough, ladder)).isEqualTo("GOLD kept");
        assertThat(world.moves(dayLate, ladder)).isEqualTo("SILVER fallen");
    }

    @Test
    void parts_are_cut_over_days_by_stepping_over_the_index_and_nothing_is_sorted() throws SQLException {
        String ladder = world.ladder(PeriodKind.ANNIVERSARY, 12, 0);
        LocalDate first = LocalDate.of(2026, 2, 1);
        List<MemberNumber> numbers = members.withPoints(5, 0);
        system.inTransaction(() -> {
            for (int i = 0; i < numbers.size(); i++) {
                world.stand(
                        numbers.get(i), ladder, TierWorld.held("GOLD", YEAR_END.minusYears(1), first.plusDays(i / 3)));
            }
            return null;
        });

        assertThat(places.dueParts(ladder, first.plusDays(1), 2))
                .extracting(ChunkPlan::items)
                .containsExactly(2L, 2L, 1L);
        assertThat(places.dueParts(ladder, first, 2))
                .extracting(ChunkPlan::items)
                .containsExactly(2L, 1L);
        assertThat(plan(Places.REST_OF_DAY, ladder, first, ""))
                .contains("club_standing_due")
                .doesNotContain("filesort", "temporary");
        assertThat(plan(Places.LATER_DAYS, ladder, first, first.plusDays(1)))
                .contains("club_standing_due")
                .doesNotContain("filesort", "temporary");
    }

    private String plan(String due, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Sql.select(
                            connection,
                            "EXPLAIN " + Places.nth(due, 5_000),
                            row -> row.getString("key") + " " + row.getString("Extra"),
                            values)
                    .toString();
        }
    }

    /**
     * Somebody, where a review leaves it, and where it is after what comes later.
     *
     * @param merged whose facts count for it: itself, or another that was merged into it
     * @param before status points of last year that come before the review
     * @param after those that come after it
     * @param risesBefore whether the former lift it at once
     */
    private record Somebody(
            MemberNumber member,
            MemberNumber merged,
            long before,
            long after,
            boolean risesBefore,
            String reviewed,
            String inTheEnd) {}

    private List<Somebody> population(String ladder, Random random) {
        List<MemberNumber> numbers = members.withPoints(MEMBERS + MEMBERS / 10, 0);
        List<Somebody> all = new ArrayList<>();
        List<Points> earned = new ArrayList<>();
        system.inTransaction(() -> {
            for (int i = 0; i < MEMBERS; i++) {
                all.add(somebody(numbers, i, ladder, random, earned));
            }
            world.earn(earned);
            return null;
        });
        comesLate(ladder, all, Somebody::before);
        return all;
    }

    /** Every tenth has another merged into it, whose points count for it. */
    private Somebody somebody(List<MemberNumber> numbers, int i, String ladder, Random random, List<Points> earned) {
        MemberNumber member = numbers.get(i);
        int tier = random.nextInt(4);
        long past = points(random, tier);
        long before = random.nextInt(3) == 0 ? past - past / 3 : 0;
        long after = random.nextInt(3) == 0 ? Math.max(0, points(random, tier) - past) : 0;
        long meanwhile = random.nextInt(3) == 0 ? points(random, tier) : 0;
        Held held = TierWorld.held(TierWorld.CODES.get(tier), ENROLLED, newYear);
        int floor = random.nextInt(5) == 0 ? random.nextInt(4) : 0;
        boolean promised = random.nextInt(6) == 0;
        if (floor > 0) {
            held = held.above(Optional.of(new Floor(TierWorld.CODES.get(floor), Optional.empty())));
        }
        if (promised) {
            held = held.kept(Optional.of(newYear.plusYears(1)));
        }
        world.stand(member, ladder, held);
        MemberNumber merged = i % 10 == 0 ? numbers.get(MEMBERS + i / 10) : member;
        if (merged != member) {
            world.stand(merged, ladder, TierWorld.held("PLATINUM", ENROLLED, newYear));
            tiers.merge(merged, member, Actor.system("test"));
        }
        long inTime = past - before;
        earned.add(new Points(member, newYear.minusYears(1), inTime / 2));
        earned.add(new Points(merged, newYear.minusDays(1), inTime - inTime / 2));
        earned.add(new Points(merged, newYear.plusMonths(3).minusDays(1), meanwhile));
        earned.add(new Points(member, newYear.minusYears(1).minusDays(1), 5_000));
        int atOnce = Math.max(reach(past), reach(meanwhile));
        boolean rises = before > 0 && atOnce > tier;
        int reviewed = rises ? atOnce : expected(tier, past, meanwhile, floor, promised);
        int inTheEnd = after > 0 ? Math.max(reviewed, Math.max(reach(past + after), reach(meanwhile))) : reviewed;
        return new Somebody(
                member, merged, before, after, rises, TierWorld.CODES.get(reviewed), TierWorld.CODES.get(inTheEnd));
    }

    /** In one batch, of days of last year. */
    private void comesLate(String ladder, List<Somebody> all, ToLongFunction<Somebody> late) {
        List<Points> points = all.stream()
                .filter(each -> late.applyAsLong(each) > 0)
                .map(each -> new Points(each.merged(), newYear.minusDays(30), late.applyAsLong(each)))
                .toList();
        begun.whileInForce(
                ladder,
                () -> system.inTransaction(() -> {
                    world.earn(points);
                    accepted.fire(new TransactionsAccepted(
                            "TEST", points.stream().map(TierReviewIT::accrual).toList()));
                    return null;
                }));
    }

    private static TransactionsAccepted.Item accrual(Points of) {
        return new TransactionsAccepted.Item(
                new TransactionNumber(1),
                new EntryNumber(1),
                TransactionKind.ACCRUAL,
                of.member(),
                io.hansa.kernel.Points.ZERO,
                io.hansa.kernel.Points.of(of.points()),
                Instant.now(),
                of.on(),
                0,
                1);
    }

    private static long points(Random random, int tier) {
        long threshold = TierWorld.THRESHOLDS[random.nextBoolean() ? tier : random.nextInt(4)];
        return Math.max(0, threshold + random.nextInt(3) - 1);
    }

    private static int expected(int tier, long past, long meanwhile, int floor, boolean promised) {
        if (reach(past) >= tier) {
            return reach(past);
        }
        if (floor >= tier || promised) {
            return tier;
        }
        int reached = Math.max(reach(past), reach(meanwhile));
        return reached >= tier ? reached : Math.max(Math.max(reached, tier - 1), floor);
    }

    private static int reach(long points) {
        int rank = 0;
        while (rank < 3 && TierWorld.THRESHOLDS[rank + 1] <= points) {
            rank++;
        }
        return rank;
    }

    private void assertAsExpected(List<Somebody> all, String ladder, Function<Somebody, String> expected) {
        for (Somebody each : all) {
            assertThat(world.tier(each.member(), ladder))
                    .as("%s: %s", each, world.moves(each.member(), ladder))
                    .isEqualTo(expected.apply(each));
        }
    }

    private List<String> moves(List<Somebody> all, String ladder) {
        return all.stream().map(each -> world.moves(each.member(), ladder)).toList();
    }

    private static Map<String, String> params(String ladder, LocalDate asOf) {
        return Map.of(ReviewRun.LADDER, ladder, ReviewRun.AS_OF, asOf.toString());
    }

    private RunNumber start(String ladder, LocalDate asOf) {
        return system.call(
                () -> runs.start(new StartRun(ReviewRun.KIND, UUID.randomUUID().toString(), params(ladder, asOf))));
    }

    private RunView finished(RunNumber number) {
        RunView view = system.call(() -> runs.view(number));
        while (!view.state().isOver()) {
            worker.work();
            view = system.call(() -> runs.view(number));
        }
        assertThat(view.error()).isEmpty();
        return view;
    }
}
