package io.hansa.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleRuleTest {

    private static final Instant LAST = Instant.parse("2026-06-15T02:03:04Z");

    @Test
    void the_first_failures_cost_nothing() {
        assertThat(waitAfter(4, 0)).isEqualTo(Duration.ZERO);
    }

    @Test
    void then_the_wait_doubles_up_to_a_quarter_of_an_hour() {
        assertThat(waitAfter(5, 0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(waitAfter(6, 0)).isEqualTo(Duration.ofSeconds(60));
        assertThat(waitAfter(9, 0)).isEqualTo(Duration.ofSeconds(480));
        assertThat(waitAfter(10, 0)).isEqualTo(Duration.ofSeconds(900));
        assertThat(waitAfter(1_000, 0)).isEqualTo(Duration.ofSeconds(900));
    }

    @Test
    void time_that_has_passed_counts() {
        assertThat(waitAfter(5, 29)).isEqualTo(Duration.ofSeconds(1));
        assertThat(waitAfter(5, 30)).isEqualTo(Duration.ZERO);
        assertThat(waitAfter(5, 31)).isEqualTo(Duration.ZERO);
    }

    private static Duration waitAfter(int failures, int secondsLater) {
        return ThrottleRule.IDENTITY.wait(failures, LAST, LAST.plusSeconds(secondsLater));
    }
}
