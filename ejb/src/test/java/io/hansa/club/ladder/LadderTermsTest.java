package io.hansa.club.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTermsTest {

    private static final Periods YEARS = new Periods(PeriodKind.CALENDAR, 12);
    private static final Step BASE = step("BASE", "");
    private static final Step SILVER = step("SILVER", "STATUS_POINTS>=10000|STANDING>=60");
    private static final Step GOLD =
            step("GOLD", "STATUS_POINTS>=40000|SPEND>=5000000&ACTIVITIES>=20|TENURE_MONTHS>=120&STATUS_POINTS>=5000");
    private static final LadderTerms TERMS = new LadderTerms(List.of(BASE, SILVER, GOLD), YEARS, 90, true);

    @Test
    void who_has_exactly_as_much_has_reached_it() {
        assertThat(reached(9_999, 0, 0, 0, 0)).isEqualTo("BASE");
        assertThat(reached(10_000, 0, 0, 0, 0)).isEqualTo("SILVER");
        assertThat(reached(39_999, 0, 0, 0, 59)).isEqualTo("SILVER");
        assertThat(reached(40_000, 0, 0, 0, 0)).isEqualTo("GOLD");
        assertThat(reached(-5, -5, -5, 0, 0)).isEqualTo("BASE");
        assertThat(reached(Long.MAX_VALUE, 0, 0, 0, 0)).isEqualTo("GOLD");
    }

    @Test
    void any_way_reaches_a_step_and_a_way_asks_for_all_of_its_criteria() {
        assertThat(reached(0, 5_000_000, 19, 0, 0)).isEqualTo("BASE");
        assertThat(reached(0, 4_999_999, 20, 0, 0)).isEqualTo("BASE");
        assertThat(reached(0, 5_000_000, 20, 0, 0)).isEqualTo("GOLD");
        assertThat(reached(0, 0, 0, 0, 60)).isEqualTo("SILVER");
        assertThat(reached(5_000, 0, 0, 119, 0)).isEqualTo("BASE");
        assertThat(reached(5_000, 0, 0, 120, 0)).isEqualTo("GOLD");
    }

    @Test
    void ways_are_written_as_they_are_read() {
        assertThat(GOLD.waysText())
                .isEqualTo("STATUS_POINTS>=40000|SPEND>=5000000&ACTIVITIES>=20|TENURE_MONTHS>=120&STATUS_POINTS>=5000");
        assertThat(Step.ways("")).isEmpty();
        assertThat(GOLD.threshold()).isEqualTo(40_000);
        assertThat(step("VIP", "STANDING>=90").threshold()).isZero();
    }

    @Test
    void who_falls_lands_softly_or_at_the_lowest() {
        assertThat(TERMS.landing("GOLD")).isEqualTo(SILVER);
        assertThat(TERMS.landing("BASE")).isEqualTo(BASE);
        assertThat(new LadderTerms(List.of(BASE, SILVER, GOLD), YEARS, 0, false).landing("GOLD"))
                .isEqualTo(BASE);
    }

    @Test
    void a_ladder_that_cannot_be_right_is_refused() {
        assertThat(field(() -> new LadderTerms(List.of(SILVER, GOLD), YEARS, 0, true)))
                .isEqualTo("lowest");
        assertThat(field(() -> new LadderTerms(List.of(BASE, step("GOLD", "")), YEARS, 0, true)))
                .isEqualTo("lowest");
        assertThat(field(() -> new LadderTerms(List.of(BASE), YEARS, 0, true))).isEqualTo("steps");
        assertThat(field(() -> new LadderTerms(List.of(BASE, GOLD, GOLD), YEARS, 0, true)))
                .isEqualTo("code");
        assertThat(field(() -> new LadderTerms(List.of(BASE, GOLD), YEARS, 12 * 28, true)))
                .isEqualTo("grace");
        assertThat(field(() -> new Criterion(Measure.SPEND, 0))).isEqualTo("criterion");
        assertThat(field(() -> Way.parse("SPEND>=1&SPEND>=2"))).isEqualTo("way");
        assertThat(field(() -> step("gold", ""))).isEqualTo("code");
    }

    private static String field(Runnable making) {
        var refusal = org.assertj.core.api.Assertions.catchThrowableOfType(InvalidLadder.class, making::run);
        assertThatThrownBy(making::run).isInstanceOf(InvalidLadder.class);
        return (String) refusal.args().get("field");
    }

    private static String reached(long status, long spend, long activities, int tenure, int standing) {
        return TERMS.reachedBy(new Had(status, spend, activities, tenure, standing))
                .code();
    }

    private static Step step(String code, String ways) {
        return new Step(code, new LocalizedText(code, code), Step.ways(ways), 0);
    }
}
