package io.hansa.club.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final TierView BASE = step("BASE", 1, 0);
    private static final TierView SILVER = step("SILVER", 2, 10_000);
    private static final TierView GOLD = step("GOLD", 3, 40_000);
    private static final Ladder LADDER = new Ladder(List.of(GOLD, BASE, SILVER));

    @Test
    void a_threshold_is_reached_by_meeting_it() {
        assertThat(LADDER.reachedBy(9_999)).isEqualTo(BASE);
        assertThat(LADDER.reachedBy(10_000)).isEqualTo(SILVER);
        assertThat(LADDER.reachedBy(Long.MAX_VALUE)).isEqualTo(GOLD);
        assertThat(LADDER.reachedBy(-5)).isEqualTo(BASE);
    }

    @Test
    void progress_tells_what_is_missing_to_the_next_step() {
        var next = LADDER.next(SILVER, 25_000).orElseThrow();

        assertThat(next.tier()).isEqualTo(GOLD);
        assertThat(next.missing()).isEqualTo(15_000);
        assertThat(next.percent()).isEqualTo(50);
        assertThat(LADDER.next(GOLD, 40_000)).isEmpty();
    }

    @Test
    void a_tier_that_is_higher_than_the_points_is_kept_and_the_way_begins_at_it() {
        var next = LADDER.next(SILVER, 3_000).orElseThrow();

        assertThat(next.missing()).isEqualTo(37_000);
        assertThat(next.percent()).isZero();
    }

    @Test
    void a_step_that_is_nearly_reached_is_never_called_reached() {
        assertThat(LADDER.next(SILVER, 39_999).orElseThrow().percent()).isEqualTo(99);
    }

    @Test
    void a_ladder_begins_with_a_step_that_everyone_has() {
        assertThatThrownBy(() -> new Ladder(List.of(SILVER, GOLD))).isInstanceOf(IllegalStateException.class);
    }

    private static TierView step(String code, int rank, long threshold) {
        return new TierView(code, rank, new LocalizedText(code, code), threshold);
    }
}
