package io.hansa.club.tier;

import static io.hansa.club.tier.TestLadder.book;
import static io.hansa.club.tier.TestLadder.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.ladder.LadderBook;
import io.hansa.club.ladder.PeriodKind;
import io.hansa.club.tier.TestLadder.Earned;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a tier at the end of a period. Thresholds: SILVER 100, GOLD 400, PLATINUM 1000. */
class TierReviewTest {

    private static final LadderBook YEARS = book(version(1, "2000-01-01", PeriodKind.CALENDAR, 12, 90, true));
    private static final LadderBook HARD = book(version(1, "2000-01-01", PeriodKind.CALENDAR, 12, 0, false));
    private static final Held GOLD = held("GOLD");

    @Test
    void before_the_day_nothing_is_decided() {
        Decided decided = review(YEARS, GOLD, new Earned(), "2026-12-31");

        assertThat(decided.moves()).isEmpty();
        assertThat(decided.held()).isEqualTo(GOLD);
    }

    @Test
    void exactly_as_much_as_is_asked_for_keeps_the_tier_through_the_next_period() {
        Decided decided = review(YEARS, GOLD, new Earned().with("2026-12-31", 400), "2027-01-01");

        assertThat(decided.moves()).singleElement().satisfies(move -> {
            assertThat(move.reason()).isEqualTo(TierReason.KEPT);
            assertThat(move.inputs())
                    .containsEntry("statusPoints", "400")
                    .containsEntry("threshold", "400")
                    .containsEntry("period", "2026-01-01/2027-01-01")
                    .containsEntry("until", "2028-01-01")
                    .containsEntry("ladder", "MAIN v1");
        });
        assertThat(decided.held().dueOn()).isEqualTo("2028-01-01");
    }

    @Test
    void one_too_few_keeps_it_for_the_days_of_grace() {
        Decided decided = review(YEARS, GOLD, new Earned().with("2026-05-01", 399), "2027-01-01");

        assertThat(reasons(decided)).isEqualTo("GOLD grace");
        assertThat(decided.held().dueOn()).isEqualTo("2027-04-01");
        assertThat(decided.held().graceFrom()).contains(LocalDate.of(2027, 1, 1));
        assertThat(decided.moves().get(0).inputs())
                .containsEntry("statusPoints", "399")
                .containsEntry("until", "2027-04-01");
    }

    @Test
    void after_the_grace_it_falls_by_one_step() {
        Decided decided = review(YEARS, GOLD, new Earned(), "2027-04-01");

        assertThat(reasons(decided)).isEqualTo("GOLD grace, SILVER fallen");
        assertThat(decided.held().tier()).isEqualTo("SILVER");
        assertThat(decided.held().dueOn()).isEqualTo("2028-01-01");
        assertThat(decided.held().graceFrom()).isEmpty();
    }

    @Test
    void who_falls_lands_higher_than_one_step_below_where_that_much_was_reached() {
        assertThat(review(YEARS, held("PLATINUM"), new Earned().with("2026-05-01", 450), "2027-04-01")
                        .held()
                        .tier())
                .isEqualTo("GOLD");
        assertThat(review(HARD, held("PLATINUM"), new Earned().with("2026-05-01", 150), "2027-01-01")
                        .held()
                        .tier())
                .isEqualTo("SILVER");
        assertThat(review(HARD, held("PLATINUM"), new Earned(), "2027-01-01")
                        .held()
                        .tier())
                .isEqualTo("BASE");
    }

    @Test
    void what_comes_late_in_the_grace_counts_for_the_period_that_is_over() {
        Earned earned = new Earned().with("2026-05-01", 399);
        Held inGrace = review(YEARS, GOLD, earned, "2027-01-01").held();

        Decided decided = review(YEARS, inGrace, earned.with("2026-11-11", 1), "2027-04-01");

        assertThat(reasons(decided)).isEqualTo("GOLD kept");
        assertThat(decided.moves().get(0).inputs()).containsEntry("period", "2026-01-01/2027-01-01");
        assertThat(decided.held().dueOn()).isEqualTo("2028-01-01");
    }

    @Test
    void what_is_earned_in_the_grace_counts_for_the_new_period() {
        Decided decided = review(YEARS, GOLD, new Earned().with("2027-03-31", 400), "2027-04-01");

        assertThat(reasons(decided)).isEqualTo("GOLD grace, GOLD kept");
        assertThat(decided.moves().get(1).inputs()).containsEntry("period", "2027-01-01/2028-01-01");
    }

    @Test
    void a_little_of_both_periods_does_not_add_up() {
        Decided decided =
                review(YEARS, GOLD, new Earned().with("2026-05-01", 399).with("2027-02-01", 399), "2027-04-01");

        assertThat(reasons(decided)).isEqualTo("GOLD grace, SILVER fallen");
        assertThat(decided.moves().get(1).inputs())
                .containsEntry("period", "2026-01-01/2027-01-01")
                .containsEntry("reached", "SILVER");
    }

    @Test
    void nobody_falls_below_a_floor_while_it_holds() {
        Held forever = GOLD.above(Optional.of(new Floor("GOLD", Optional.empty())));
        Held until = GOLD.above(Optional.of(new Floor("GOLD", Optional.of(LocalDate.of(2027, 1, 1)))));
        Held lower = held("PLATINUM").above(Optional.of(new Floor("GOLD", Optional.empty())));

        assertThat(reasons(review(YEARS, forever, new Earned(), "2027-12-31"))).isEqualTo("GOLD floor");
        assertThat(reasons(review(HARD, until, new Earned(), "2027-12-31"))).isEqualTo("BASE fallen");
        assertThat(review(HARD, lower, new Earned(), "2027-12-31").held().tier())
                .isEqualTo("GOLD");
    }

    @Test
    void what_was_promised_is_kept_until_its_day() {
        Held promised = GOLD.kept(Optional.of(LocalDate.of(2027, 6, 15)));
        Held longer = GOLD.kept(Optional.of(LocalDate.of(2028, 1, 1)));

        assertThat(reasons(review(HARD, promised, new Earned(), "2027-06-14"))).isEqualTo("GOLD grace");
        assertThat(reasons(review(HARD, promised, new Earned(), "2027-06-15"))).isEqualTo("GOLD grace, BASE fallen");
        assertThat(reasons(review(YEARS, promised, new Earned(), "2027-06-15"))).isEqualTo("GOLD grace, SILVER fallen");
        assertThat(reasons(review(HARD, longer, new Earned(), "2027-12-31"))).isEqualTo("GOLD promise");
    }

    @Test
    void the_lowest_has_nothing_to_lose_and_nothing_is_written_down() {
        Decided decided = review(YEARS, held("BASE"), new Earned(), "2027-01-01");

        assertThat(decided.moves()).isEmpty();
        assertThat(decided.held().dueOn()).isEqualTo("2028-01-01");
    }

    @Test
    void a_review_lifts_whom_late_facts_lift_but_not_above_a_cap() {
        Held capped = held("SILVER").capped(Optional.of(LocalDate.of(2027, 1, 2)));
        Earned earned = new Earned().with("2026-05-01", 1_000);

        assertThat(reasons(review(YEARS, held("SILVER"), earned, "2027-01-01"))).isEqualTo("PLATINUM status-points");
        assertThat(reasons(review(YEARS, capped, earned, "2027-01-01"))).isEqualTo("SILVER kept");
    }

    @Test
    void reviews_that_were_missed_are_made_up_for_one_by_one() {
        Decided decided = review(YEARS, held("PLATINUM"), new Earned().with("2027-08-01", 100), "2029-12-31");

        assertThat(reasons(decided))
                .isEqualTo("PLATINUM grace, GOLD fallen, GOLD grace, SILVER fallen, SILVER grace, BASE fallen");
        assertThat(review(YEARS, decided.held(), new Earned(), "2029-12-31").moves())
                .isEmpty();
    }

    @Test
    void a_period_is_judged_by_the_version_of_its_last_day_and_followed_by_the_next() {
        LadderBook dearer = book(
                version(1, "2000-01-01", PeriodKind.CALENDAR, 12, 0, true),
                version(2, "2027-01-01", PeriodKind.CALENDAR, 6, 0, true, 0, 100, 800, 2_000));
        Earned earned = new Earned().with("2026-05-01", 400).with("2027-05-01", 799);

        assertThat(reasons(review(dearer, GOLD, earned, "2027-01-01"))).isEqualTo("GOLD kept");
        assertThat(reasons(review(dearer, GOLD, earned, "2027-07-01"))).isEqualTo("GOLD kept, SILVER fallen");
    }

    @Test
    void anniversaries_of_a_leap_day_are_reviewed_on_the_last_of_february() {
        LadderBook book = book(version(1, "2000-01-01", PeriodKind.ANNIVERSARY, 12, 0, true));
        LocalDate leapDay = LocalDate.of(2024, 2, 29);
        Held held = Held.begun("GOLD", leapDay, LocalDate.of(2027, 2, 28));
        Earned earned = new Earned().with("2027-02-27", 400).with("2028-02-28", 400);

        Decided decided = review(book, held, earned, "2028-02-28");
        assertThat(reasons(decided)).isEqualTo("GOLD kept");
        assertThat(decided.held().dueOn()).isEqualTo("2028-02-29");
        decided = review(book, decided.held(), earned, "2028-02-29");
        assertThat(reasons(decided)).isEqualTo("GOLD kept");
        assertThat(decided.held().dueOn()).isEqualTo("2029-02-28");
    }

    @Test
    void a_rolling_period_is_the_months_before_the_day() {
        LadderBook book = book(version(1, "2000-01-01", PeriodKind.ROLLING, 12, 30, true));
        Held held = Held.begun("GOLD", LocalDate.of(2020, 1, 1), LocalDate.of(2027, 5, 10));
        Earned earned =
                new Earned().with("2026-05-10", 399).with("2026-05-09", 400).with("2027-05-10", 1);

        Decided decided = review(book, held, earned, "2027-05-10");
        assertThat(reasons(decided)).isEqualTo("GOLD grace");
        assertThat(decided.moves().get(0).inputs()).containsEntry("period", "2026-05-10/2027-05-10");
        assertThat(reasons(review(book, decided.held(), earned, "2027-06-09"))).isEqualTo("SILVER fallen");
        earned.with("2026-05-10", 1);
        assertThat(reasons(review(book, decided.held(), earned, "2027-06-09"))).isEqualTo("GOLD kept");
    }

    private static Held held(String tier) {
        return Held.begun(tier, LocalDate.of(2020, 5, 17), LocalDate.of(2027, 1, 1));
    }

    private static Decided review(LadderBook book, Held held, Facts facts, String today) {
        return new TierReview(book).review(held, facts, LocalDate.parse(today));
    }

    private static String reasons(Decided decided) {
        return decided.moves().stream()
                .map(move -> move.to() + " " + move.reason().code())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
