package io.hansa.perception.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.LocalizedText;
import io.hansa.perception.survey.Tally.Count;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Results are reckoned from counts. */
class QuestionResultTest {

    private static final LocalizedText TEXT = new LocalizedText("如何？", "How?");
    private static final Question SCORE = new Question(QuestionKind.SCORE, TEXT, List.of());
    private static final Question CHOICE = new Question(QuestionKind.CHOICE, TEXT, List.of(TEXT, TEXT, TEXT));
    private static final Question WORDS = new Question(QuestionKind.TEXT, TEXT, List.of());

    @Test
    void scores_have_a_mean_and_a_split() {
        List<Count> tally = List.of(
                new Count(1, 0, 1), new Count(1, 6, 2), new Count(1, 7, 1), new Count(1, 9, 3), new Count(1, 10, 5));
        QuestionResult result = QuestionResult.of(List.of(SCORE), tally).get(0);

        assertThat(result.answers()).isEqualTo(12);
        assertThat(result.counts()).containsExactly(1L, 0L, 0L, 0L, 0L, 0L, 2L, 1L, 0L, 3L, 5L);
        // (12 + 7 + 27 + 50) / 12
        assertThat(result.mean()).contains(new BigDecimal("8.0"));
        assertThat(result.detractors()).isEqualTo(3);
        assertThat(result.passives()).isEqualTo(1);
        assertThat(result.promoters()).isEqualTo(8);
        // 100 × (8 − 3) / 12 = 41.67
        assertThat(result.net()).contains(42);
        assertThat(result.percent(10)).isEqualTo(42);
    }

    @Test
    void of_a_choice_each_option_is_counted_and_words_are_only_how_many() {
        List<QuestionResult> results = QuestionResult.of(
                List.of(CHOICE, WORDS), List.of(new Count(1, 1, 1), new Count(1, 3, 3), new Count(2, 0, 7)));

        assertThat(results.get(0).counts()).containsExactly(1L, 0L, 3L);
        assertThat(results.get(0).percent(2)).isEqualTo(75);
        assertThat(results.get(0).mean()).isEmpty();
        assertThat(results.get(0).net()).isEmpty();
        assertThat(results.get(1).answers()).isEqualTo(7);
        assertThat(results.get(1).counts()).isEmpty();
    }

    @Test
    void nobody_is_no_mean() {
        QuestionResult result = QuestionResult.of(List.of(SCORE), List.of()).get(0);
        assertThat(result.answers()).isZero();
        assertThat(result.mean()).isEmpty();
        assertThat(result.net()).isEmpty();
        assertThat(result.percent(5)).isZero();
        assertThat(result.counts()).hasSize(11).containsOnly(0L);
    }

    @Test
    void all_that_complain_are_a_hundred_below_nothing() {
        assertThat(QuestionResult.of(List.of(SCORE), List.of(new Count(1, 3, 4)))
                        .get(0)
                        .net())
                .contains(-100);
    }
}
