package io.hansa.partners.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPlanTest {

    @Test
    void ten_tries_take_three_days_and_then_it_is_given_up() {
        Duration all = IntStream.rangeClosed(1, 9)
                .mapToObj(RetryPlan::pause)
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(Duration.ofDays(3), Duration.ofDays(4));
        assertThat(RetryPlan.pause(10)).isEmpty();
        assertThat(RetryPlan.UNTIL_DISABLED).isGreaterThan(all);
    }

    @Test
    void an_endpoint_rests_longer_each_time_but_not_for_long() {
        assertThat(RetryPlan.rest(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(RetryPlan.rest(3)).isGreaterThan(RetryPlan.rest(2));
        assertThat(RetryPlan.rest(99)).isEqualTo(Duration.ofMinutes(5));
    }
}
