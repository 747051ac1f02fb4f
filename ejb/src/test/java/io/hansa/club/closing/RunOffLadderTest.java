package io.hansa.club.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cohorts made by hand. */
class RunOffLadderTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    private final List<RunOffRow> rows = new ArrayList<>();

    @Test
    void each_age_lapses_as_the_cohorts_did_that_were_seen_at_it() {
        // of a hundred 40 are used in the next month, 20 in the one after, and the rest lapses in the third
        for (YearMonth cohort = JANUARY; !cohort.isAfter(JUNE); cohort = cohort.plusMonths(1)) {
            cohort(cohort, 100, -40, -20, -40);
        }

        BreakageEstimate estimate = estimate();

        assertThat(estimate.outstanding()).isEqualTo(100 + 60 + 40);
        assertThat(estimate.points()).contains(40L + 40 + 40);
        assertThat(estimate.unknown()).isZero();
        assertThat(estimate.ages().subList(0, 3))
                .extracting(
                        BreakageEstimate.Age::months,
                        BreakageEstimate.Age::outstanding,
                        BreakageEstimate.Age::cohorts,
                        BreakageEstimate.Age::seen,
                        BreakageEstimate.Age::left,
                        BreakageEstimate.Age::broken,
                        age -> age.share().orElseThrow().toPlainString())
                .containsExactly(
                        tuple(0, 100L, 5, 500L, 300L, 0L, "0.400000000000"),
                        tuple(1, 60L, 4, 240L, 160L, 0L, "0.666666666667"),
                        tuple(2, 40L, 3, 120L, 0L, 120L, "1.000000000000"));
    }

    @Test
    void large_cohorts_weigh_more_than_small_ones_at_every_step_of_the_chain() {
        cohort(JANUARY, 1_000, -600);
        rows.add(new RunOffRow(JANUARY, JANUARY.plusMonths(2), -400, 400));
        cohort(JANUARY.plusMonths(1), 200, 0, -200);
        lapse(JANUARY.plusMonths(2), 100, 50);
        rows.add(new RunOffRow(JANUARY.plusMonths(2), JANUARY.plusMonths(4), -50, 0));
        cohort(JUNE, 1_300);

        BreakageEstimate estimate = estimate();

        assertThat(estimate.ages().get(1).share()).as("400 of 650").contains(new BigDecimal("0.615384615385"));
        assertThat(estimate.ages().get(0).share()).as("450 of 1,300").contains(new BigDecimal("0.346153846154"));
        assertThat(estimate.points()).contains(450L);
    }

    @Test
    void a_share_is_weighed_and_whole_points_come_out_half_up() {
        lapse(JANUARY, 300, 300);
        cohort(JANUARY.plusMonths(1), 500, -500);
        cohort(JANUARY.plusMonths(2), 200, -200);
        cohort(JUNE, 5);

        BreakageEstimate estimate = estimate();

        assertThat(estimate.ages().get(0).share()).contains(new BigDecimal("0.300000000000"));
        assertThat(estimate.points()).as("1.5").contains(2L);
    }

    @Test
    void two_cohorts_are_too_few_and_ages_whose_chain_leads_over_them_have_no_number() {
        YearMonth april = YearMonth.of(2026, 4);
        for (YearMonth cohort = JANUARY; !cohort.isAfter(april); cohort = cohort.plusMonths(1)) {
            cohort(cohort, 100, -40, -20, -40);
        }

        BreakageEstimate estimate = new RunOffLadder(seenUntil(april), april).estimate();

        assertThat(estimate.ages())
                .extracting(
                        BreakageEstimate.Age::outstanding,
                        BreakageEstimate.Age::cohorts,
                        age -> age.share().isPresent())
                .containsExactly(
                        tuple(100L, 3, false), tuple(60L, 2, false), tuple(40L, 1, false), tuple(0L, 0, false));
        assertThat(estimate.points()).isEmpty();
        assertThat(estimate.unknown()).isEqualTo(200);
    }

    @Test
    void an_age_at_which_nobody_ever_had_anything_left_ends_the_chain() {
        lapse(JANUARY, 100, 100);
        lapse(JANUARY.plusMonths(1), 100, 100);
        lapse(JANUARY.plusMonths(2), 100, 100);
        cohort(JUNE, 70);

        assertThat(estimate().points()).contains(70L);
    }

    @Test
    void what_was_used_before_it_was_earned_counts_at_the_first_age() {
        rows.add(new RunOffRow(JUNE, YearMonth.of(2026, 5), -30, 0));
        rows.add(new RunOffRow(JUNE, JUNE, 100, 0));

        assertThat(estimate().outstanding()).isEqualTo(70);
        assertThat(new RunOffLadder(rows.subList(0, 1), YearMonth.of(2026, 5)).estimate())
                .extracting(BreakageEstimate::outstanding, BreakageEstimate::points)
                .containsExactly(-30L, Optional.empty());
    }

    @Test
    void nothing_outstanding_is_nothing_to_lapse() {
        assertThat(new RunOffLadder(List.of(), JUNE).estimate())
                .isEqualTo(new BreakageEstimate(0, Optional.of(0L), 0, List.of()));
    }

    private BreakageEstimate estimate() {
        return new RunOffLadder(seenUntil(JUNE), JUNE).estimate();
    }

    private List<RunOffRow> seenUntil(YearMonth last) {
        return rows.stream().filter(row -> !row.month().isAfter(last)).toList();
    }

    /** Earned, and then month by month; a cohort lapses with what is left of it in its third month. */
    private void cohort(YearMonth earned, long... changes) {
        for (int age = 0; age < changes.length; age++) {
            rows.add(new RunOffRow(earned, earned.plusMonths(age), changes[age], age == 3 ? -changes[age] : 0));
        }
    }

    /** Earned, and a part of it lapsed in the next month. */
    private void lapse(YearMonth earned, long points, long broken) {
        rows.add(new RunOffRow(earned, earned, points, 0));
        rows.add(new RunOffRow(earned, earned.plusMonths(1), -broken, broken));
    }
}
