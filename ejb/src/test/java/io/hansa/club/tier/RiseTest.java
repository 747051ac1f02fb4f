package io.hansa.club.tier;

import static io.hansa.club.tier.TestLadder.book;
import static io.hansa.club.tier.TestLadder.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.ladder.LadderBook;
import io.hansa.club.ladder.PeriodKind;
import io.hansa.club.tier.TestLadder.Earned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is earned lifts at once, and what comes late leaves a member where it would have been. SILVER 100, GOLD 400, PLATINUM 1000. */
class RiseTest {

    private static final LadderBook YEARS = book(version(1, "2000-01-01", PeriodKind.CALENDAR, 12, 90, true));
    private static final Held BASE = Held.begun("BASE", LocalDate.of(2020, 5, 17), LocalDate.of(2028, 1, 1));

    @Test
    void the_running_period_lifts_at_once_over_several_steps() {
        Decided decided = rise(BASE, new Earned().with("2027-03-03", 400), "2027-03-03", "2027-03-03");

        assertThat(decided.held().tier()).isEqualTo("GOLD");
        assertThat(decided.held().dueOn()).isEqualTo("2028-01-01");
        assertThat(decided.moves().get(0).inputs())
                .containsEntry("statusPoints", "400")
                .containsEntry("threshold", "400");
    }

    @Test
    void periods_do_not_add_up() {
        assertThat(rise(BASE, new Earned().with("2026-12-31", 99).with("2027-01-01", 99), "2027-01-01", "2026-12-31")
                        .moves())
                .isEmpty();
    }

    @Test
    void what_comes_late_reaches_what_it_would_have_reached_in_its_period() {
        assertThat(rise(BASE, new Earned().with("2026-12-31", 400), "2027-06-06", "2026-12-31")
                        .held()
                        .tier())
                .isEqualTo("GOLD");
    }

    @Test
    void what_comes_later_than_a_period_is_less_by_what_was_lost_since() {
        Earned earned = new Earned().with("2025-06-06", 400);

        Decided inGrace = rise(BASE, earned, "2027-03-31", "2025-06-06");
        assertThat(inGrace.held().tier()).isEqualTo("GOLD");
        assertThat(inGrace.held().dueOn()).isEqualTo("2027-04-01");
        assertThat(inGrace.held().graceFrom()).contains(LocalDate.of(2027, 1, 1));
        assertThat(rise(BASE, earned, "2027-04-01", "2025-06-06").held().tier()).isEqualTo("SILVER");
    }

    @Test
    void nobody_falls_and_nobody_rises_above_a_cap() {
        Held gold = Held.begun("GOLD", BASE.anchor(), BASE.dueOn());
        Held capped = BASE.capped(Optional.of(LocalDate.of(2027, 7, 1)));
        Earned earned = new Earned().with("2027-06-06", 100);

        assertThat(rise(gold, earned, "2027-06-06", "2027-06-06")).isEqualTo(Decided.still(gold));
        assertThat(rise(capped, earned, "2027-06-30", "2027-06-06").moves()).isEmpty();
        assertThat(rise(capped, earned, "2027-07-01", "2027-06-06").held().tier())
                .isEqualTo("SILVER");
    }

    @Test
    void a_rolling_period_counts_as_of_the_day_it_was_earned_and_as_of_today() {
        LadderBook rolling = book(version(1, "2000-01-01", PeriodKind.ROLLING, 12, 30, true));
        Earned earned = new Earned().with("2025-08-01", 60).with("2026-07-01", 40);
        LocalDate late = LocalDate.of(2026, 7, 1);

        Decided decided = new Rise(rolling).rise(BASE, earned, LocalDate.of(2026, 9, 1), late);

        assertThat(decided.held().tier()).isEqualTo("SILVER");
        assertThat(decided.held().dueOn()).isEqualTo("2027-09-01");
        assertThat(new Rise(rolling)
                        .rise(BASE, earned, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 1))
                        .moves())
                .isEmpty();
    }

    /** An independent fold over whole periods says where everybody is; the order in which facts came must not matter. */
    @Test
    void in_whatever_order_facts_come_everybody_is_where_a_fold_over_periods_says() {
        Random random = new Random(20261130);
        for (int member = 0; member < 4_000; member++) {
            World world = new World(random);
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < world.days.size(); i++) {
                order.add(i);
            }
            Held onTime = world.live(order, false);
            Collections.shuffle(order, random);
            Held late = world.live(order, true);

            assertThat(late.tier()).as("late, member %s: %s", member, world).isEqualTo(world.fold());
            assertThat(onTime.tier())
                    .as("on time, member %s: %s", member, world)
                    .isEqualTo(world.fold());
            assertThat(world.reviewAgain(late)).as("again, member %s", member).isEmpty();
        }
    }

    /** A member's five years: when it earned what. */
    private static final class World {

        private static final LocalDate BEGIN = LocalDate.of(2023, 1, 1);
        private static final LocalDate END = LocalDate.of(2028, 1, 1);

        private final LadderBook book;
        private final LocalDate anchor;
        private final int grace;
        private final boolean soft;
        private final List<LocalDate> days = new ArrayList<>();
        private final List<Long> points = new ArrayList<>();
        private final LocalDate today;

        World(Random random) {
            PeriodKind kind = random.nextBoolean() ? PeriodKind.CALENDAR : PeriodKind.ANNIVERSARY;
            int months = List.of(3, 6, 12).get(random.nextInt(3));
            grace = random.nextInt(60);
            soft = random.nextInt(3) > 0;
            book = book(version(1, "2000-01-01", kind, months, grace, soft));
            anchor = random.nextInt(4) == 0
                    ? LocalDate.of(2020, 2, 29)
                    : LocalDate.of(2020, 1, 1).plusDays(random.nextInt(366));
            today = END.minusDays(random.nextInt(200));
            for (int i = random.nextInt(12); i > 0; i--) {
                days.add(BEGIN.plusDays(random.nextInt((int) (today.toEpochDay() - BEGIN.toEpochDay()))));
            }
            Collections.sort(days);
            days.forEach(day ->
                    points.add((long) List.of(50, 99, 100, 300, 400, 1_000).get(random.nextInt(6))));
        }

        /** Reviews on every day; facts on their days, or so many of them at the end in any order. */
        Held live(List<Integer> order, boolean late) {
            Earned known = new Earned();
            Rise rise = new Rise(book);
            TierReview review = new TierReview(book);
            Held held =
                    Held.begun("BASE", anchor, book.on(BEGIN).terms().periods().reviewAfter(BEGIN, anchor));
            int punctual = late ? days.size() / 2 : days.size();
            List<Integer> first = new ArrayList<>(order.subList(0, punctual));
            Collections.sort(first);
            for (LocalDate day = BEGIN; !day.isAfter(today); day = day.plusDays(1)) {
                held = review.review(held, known, day).held();
                for (int i : first) {
                    if (days.get(i).equals(day)) {
                        known.with(day, points.get(i));
                        held = rise.rise(held, known, day, day).held();
                    }
                }
            }
            for (int i : order.subList(punctual, order.size())) {
                known.with(days.get(i), points.get(i));
                held = rise.rise(held, known, today, days.get(i)).held();
            }
            return held;
        }

        List<Move> reviewAgain(Held held) {
            return new TierReview(book).review(held, all(), today).moves();
        }

        private Earned all() {
            Earned all = new Earned();
            for (int i = 0; i < days.size(); i++) {
                all.with(days.get(i), points.get(i));
            }
            return all;
        }

        /** Rank by rank, by hand: what a period brought is kept through the next one, and what was not enough is one step less after it. */
        String fold() {
            Earned all = all();
            var periods = book.on(BEGIN).terms().periods();
            int rank = 0;
            var period = periods.of(BEGIN, anchor);
            while (true) {
                boolean running = period.contains(today);
                boolean inGrace = running && today.isBefore(period.from().plusDays(grace));
                var before = periods.of(period.from().minusDays(1), anchor);
                int reachedBefore = reach(all.in(before).statusPoints());
                int landed = reachedBefore >= rank ? reachedBefore : Math.max(reachedBefore, soft ? rank - 1 : 0);
                int start = inGrace ? Math.max(rank, reachedBefore) : landed;
                if (running) {
                    return TestLadder.CODES.get(
                            Math.max(start, reach(all.in(period).statusPoints())));
                }
                rank = start;
                period = periods.of(period.until(), anchor);
            }
        }

        private static int reach(long points) {
            int rank = 0;
            while (rank + 1 < TestLadder.THRESHOLDS.length && TestLadder.THRESHOLDS[rank + 1] <= points) {
                rank++;
            }
            return rank;
        }

        @Override
        public String toString() {
            return book.on(today).terms().periods() + ", grace " + grace + ", soft " + soft + ", since " + anchor
                    + ", today " + today + ": " + days + " " + points;
        }
    }

    private static Decided rise(Held held, Facts facts, String today, String since) {
        return new Rise(YEARS).rise(held, facts, LocalDate.parse(today), LocalDate.parse(since));
    }
}
