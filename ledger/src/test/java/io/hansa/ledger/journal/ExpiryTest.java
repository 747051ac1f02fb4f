package io.hansa.ledger.journal;

import static io.hansa.ledger.testing.Postings.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** What can be said of how long points live. */
class ExpiryTest {

    @Test
    void months_and_days_are_positive_and_not_beyond_a_century() {
        assertThatIllegalArgumentException().isThrownBy(() -> Expiry.afterIdleMonths(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Expiry.afterIdleMonths(1_201));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Expiry.on(on("2026-12-31")).announced(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Expiry.on(on("2026-12-31")).announced(1_201));
        assertThat(Expiry.afterIdleMonths(1_200).announced(1_200).noticeDays()).hasValue(1_200);
        assertThat(Expiry.afterIdleMonths(1).announced(1).idleMonths()).hasValue(1);
    }

    @Test
    void what_never_ends_is_not_announced() {
        assertThatIllegalArgumentException().isThrownBy(() -> Expiry.NEVER.announced(30));
        assertThat(Expiry.afterIdleMonths(3).announced(30).nominal(on("2026-01-31")))
                .contains(on("2026-04-30"));
        assertThat(Expiry.on(on("2026-12-31")).announced(30).nominal(on("2030-01-01")))
                .contains(on("2026-12-31"));
    }

    @Test
    void idleness_over_a_leap_day_ends_on_the_last_day_of_the_month() {
        assertThat(Expiry.afterIdleMonths(12).nominal(on("2028-02-29"))).contains(on("2029-02-28"));
        assertThat(Expiry.afterIdleMonths(1).nominal(on("2028-01-30"))).contains(on("2028-02-29"));
    }

    @Test
    void whichever_is_first_counts() {
        Expiry both = Expiry.afterIdleMonths(1).atMost(on("2026-03-01"));

        assertThat(both.nominal(on("2026-01-15"))).contains(on("2026-02-15"));
        assertThat(both.nominal(on("2026-02-01"))).contains(on("2026-03-01"));
        assertThat(both.nominal(on("2026-02-15"))).contains(on("2026-03-01"));
    }
}
