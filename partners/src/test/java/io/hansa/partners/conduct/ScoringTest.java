package io.hansa.partners.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    private static final Scoring USUAL = new Scoring(ConductTerms.USUAL);

    @ParameterizedTest
    @CsvSource({
        // confirmed, quick, charged, refused, complaints, dismissed, score
        "1000, 0, 9000, 0, 0, 0, 100",
        "1000, 0, 9000, 0, 90, 0, 70",
        "1000, 0, 9000, 0, 180, 0, 40",
        "1000, 0, 9000, 0, 900, 0, 40",
        "1000, 0, 9000, 0, 180, 180, 100",
        "0, 0, 90, 10, 0, 0, 88",
        "100, 15, 0, 0, 0, 0, 93",
        "0, 0, 0, 50, 0, 0, 75",
        "100, 100, 100, 900, 100, 0, 0"
    })
    void each_share_of_faults_takes_off_in_proportion_up_to_its_most(
            long confirmed, long quick, long charged, long refused, long complaints, long dismissed, int score) {
        var counts = new ConductCounts(confirmed, quick, charged, refused, complaints, dismissed);

        assertThat(USUAL.score(counts)).isEqualTo(score);
    }

    @Test
    void more_faults_never_score_higher_and_never_below_nothing() {
        for (long faults = 1; faults < 400; faults++) {
            var fewer = new ConductCounts(200, Math.min(faults - 1, 200), 800, faults - 1, faults - 1, 0);
            var more = new ConductCounts(200, Math.min(faults, 200), 800, faults, faults, 0);

            assertThat(USUAL.score(more)).isBetween(0, USUAL.score(fewer));
        }
    }

    @Test
    void nothing_follows_from_one_angry_member_or_from_very_few_services() {
        assertThat(USUAL.isJudged(new ConductCounts(500, 0, 500, 0, 2, 0))).isFalse();
        assertThat(USUAL.isJudged(new ConductCounts(5, 3, 5, 0, 9, 0))).isFalse();
        assertThat(USUAL.isJudged(new ConductCounts(500, 0, 500, 0, 3, 0))).isTrue();
        assertThat(USUAL.isJudged(new ConductCounts(0, 0, 0, 40, 0, 0))).isTrue();
    }

    @Test
    void terms_that_take_off_more_than_all_are_refused_with_the_field() {
        assertThatThrownBy(() -> new ConductTerms(30, 20, 3, 180, 60, 2_000, 41, 3_000, 0, 60, 40, 7))
                .isInstanceOfSatisfying(
                        InvalidConductTerms.class,
                        refusal -> assertThat(refusal.args()).containsEntry("field", "refusedMost"));
        assertThatThrownBy(() -> new ConductTerms(30, 20, 3, 180, 60, 2_000, 25, 3_000, 15, 40, 60, 7))
                .isInstanceOfSatisfying(
                        InvalidConductTerms.class,
                        refusal -> assertThat(refusal.args()).containsEntry("field", "suspendBelow"));
    }
}
