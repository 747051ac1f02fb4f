package io.hansa.club.expiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpiryPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "24, 2026-11-21, 2028-12-01",
        "24, 2026-11-01, 2028-12-01",
        "24, 2026-12-31, 2029-01-01",
        "12, 2027-02-28, 2028-03-01",
        "12, 2028-02-29, 2029-03-01",
        "1,  2027-01-31, 2027-03-01"
    })
    void points_live_some_months_and_then_to_the_months_end(int months, LocalDate earnedOn, LocalDate expiresOn) {
        assertThat(new ExpiryPolicy(months).expiresOn(earnedOn)).isEqualTo(expiresOn);
    }

    @Test
    void points_that_would_not_live_are_a_mistake_of_configuration() {
        assertThatThrownBy(() -> new ExpiryPolicy(0)).hasMessageContaining("hansa.points.months=0");
    }

    @Test
    void a_chunk_is_a_range_of_accounts() {
        assertThat(ExpiryRun.Range.parse(new ExpiryRun.Range(17, 4_000).toString()))
                .isEqualTo(new ExpiryRun.Range(17, 4_000));
    }
}
