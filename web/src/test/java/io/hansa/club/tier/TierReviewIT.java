package io.hansa.club.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.ladder.PeriodKind;
import io.hansa.club.tier.Places.Place;
import io.hansa.club.tier.TierWorld.Points;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.sql.Sql;
import io.hansa.runs.ChunkPlan;
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
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * A population that was made by a generator which knows each answer: its years ended with 2025, the days of grace on 1 April 2026, and
 * it is reviewed as of the end of 2026.
 */
@InContainer
class TierReviewIT {

    private static final LocalDate YEAR_END = LocalDate.of(2026, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
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
    Standings standings;

    @Inject
    Places places;

    @Inject
    ReviewRun handler;

    @Inject
    Runs runs;

    @Inject
    RunWorker worker;

    /** Somebody, and where a review leaves it. */
    private record Somebody(MemberNumber member, String expected) {}

    @Test
    void everybody_is_where_the_generator_says_and_a_second_review_moves_nobody() {
        String ladder = world.ladder(PeriodKind.CALENDAR, 12, 90);
        List<Somebody> all = population(ladder, new Random(5));

        assertThat(finished(start(ladder)).itemsDone()).isEqualTo(MEMBERS);
        assertAsExpected(all, ladder);
        long changes = world.changes(ladder);

        RunView again = finished(start(ladder));
        assertThat(again.state()).isEqualTo(RunState.DONE);
        assertThat(again.items()).isZero();
        assertThat(world.changes(ladder)).isEqualTo(changes);
        assertAsExpected(all, ladder);
    }

    @Test
    void a_review_that_was_killed_in_the_midst_of_a_chunk_ends_as_one_that_was_not() {
        String ladder = world.ladder(PeriodKind.CALENDAR, 12, 90);
        List<Somebody> all = population(ladder, new Random(6));
        Place last = new Place(AS_OF, Places.LAST_MEMBER);
        List<MemberNumber> due = system.inTransaction(() -> places.due(ladder, Place.FIRST, last));
        Place third = new Place(YEAR_END, due.get(due.size() / 3).value());
        RunContext run = new RunContext(
                new RunNumber(1),
                Map.of(ReviewRun.LADDER, ladder, ReviewRun.AS_OF, AS_OF.toString()),
                Actor.system("test"),
                Instant.now());

        system.inTransaction(() -> handler.work(run, Place.FIRST + ">" + third));
        assertThatThrownBy(() -> system.inTransaction(() -> {
                    handler.work(run, third + ">" + last);
                    throw new IllegalStateException("killed");
                }))
                .hasMessageContaining("killed");
        system.inTransaction(() -> handler.work(run, third + ">" + last));

        assertAsExpected(all, ladder);
        long changes = world.changes(ladder);
        assertThat(finished(start(ladder)).items()).isZero();
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

        finished(start(ladder));

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
        return all;
    }

    /** Every tenth has another merged into it, whose points count for it. */
    private Somebody somebody(List<MemberNumber> numbers, int i, String ladder, Random random, List<Points> earned) {
        MemberNumber member = numbers.get(i);
        int tier = random.nextInt(4);
        long past = points(random, tier);
        long meanwhile = random.nextInt(3) == 0 ? points(random, tier) : 0;
        Held held = TierWorld.held(TierWorld.CODES.get(tier), LocalDate.of(2020, 5, 17), YEAR_END);
        int floor = random.nextInt(5) == 0 ? random.nextInt(4) : 0;
        boolean promised = random.nextInt(6) == 0;
        if (floor > 0) {
            held = held.above(Optional.of(new Floor(TierWorld.CODES.get(floor), Optional.empty())));
        }
        if (promised) {
            held = held.kept(Optional.of(LocalDate.of(2027, 1, 1)));
        }
        world.stand(member, ladder, held);
        MemberNumber second = member;
        if (i % 10 == 0) {
            second = numbers.get(MEMBERS + i / 10);
            world.stand(second, ladder, TierWorld.held("PLATINUM", LocalDate.of(2020, 5, 17), YEAR_END));
            MemberNumber merged = second;
            standings.lock(List.of(merged)).stream()
                    .filter(standing -> standing.ladder().equals(ladder))
                    .forEach(standing -> {
                        standing.countFor(Optional.of(member));
                        standing.is(standing.held().at(standing.tier(), Merging.NEVER), Instant.EPOCH);
                        standings.write(List.of(standing));
                    });
        }
        earned.add(new Points(member, LocalDate.of(2025, 1, 1), past / 2));
        earned.add(new Points(second, LocalDate.of(2025, 12, 31), past - past / 2));
        earned.add(new Points(second, LocalDate.of(2026, 3, 31), meanwhile));
        earned.add(new Points(member, LocalDate.of(2024, 12, 31), 5_000));
        return new Somebody(member, TierWorld.CODES.get(expected(tier, past, meanwhile, floor, promised)));
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

    private void assertAsExpected(List<Somebody> all, String ladder) {
        for (Somebody each : all) {
            assertThat(world.tier(each.member(), ladder))
                    .as("%s: %s", each.member(), world.moves(each.member(), ladder))
                    .isEqualTo(each.expected());
        }
    }

    private RunNumber start(String ladder) {
        return system.call(() -> runs.start(new StartRun(
                ReviewRun.KIND,
                UUID.randomUUID().toString(),
                Map.of(ReviewRun.LADDER, ladder, ReviewRun.AS_OF, AS_OF.toString()))));
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
