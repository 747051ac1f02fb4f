package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final RateLimits limits = new RateLimits(3, 1, 2);

    @Test
    void gives_each_caller_its_calls_and_then_says_when_to_come_again() {
        for (int i = 2; i >= 0; i--) {
            assertThat(limits.call("a", false).getRemainingTokens()).isEqualTo(i);
        }
        var refused = limits.call("a", false);

        assertThat(refused.isConsumed()).isFalse();
        assertThat(RateLimits.seconds(refused.getNanosToWaitForRefill())).isBetween(1L, 20L);
        assertThat(limits.call("b", false).isConsumed()).isTrue();
    }

    @Test
    void gives_a_sandbox_fewer() {
        assertThat(limits.call("a", true).isConsumed()).isTrue();
        assertThat(limits.call("a", true).isConsumed()).isFalse();
        assertThat(limits.call("a", false).isConsumed()).isTrue();
    }

    @Test
    void counts_only_proofs_that_failed() {
        assertThat(limits.secondsUntilTry("a")).isZero();
        assertThat(limits.secondsUntilTry("a")).isZero();
        assertThat(limits.secondsUntilTry("a")).isZero();

        limits.failed("a");
        limits.failed("a");
        assertThat(limits.secondsUntilTry("a")).isPositive();
        assertThat(limits.secondsUntilTry("b")).isZero();
    }

    @Test
    void rounds_waits_up() {
        assertThat(RateLimits.seconds(1)).isEqualTo(1);
        assertThat(RateLimits.seconds(1_000_000_001)).isEqualTo(2);
    }
}
