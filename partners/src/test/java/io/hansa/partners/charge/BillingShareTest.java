package io.hansa.partners.charge;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.partners.provider.BillingCycle;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillingShareTest {

    @ParameterizedTest
    @CsvSource({"0, 999, 0", "10000, 999, 999", "1500, 100, 15", "1500, 103, 15", "1500, 110, 17", "5000, 1, 1"})
    void what_is_kept_is_rounded_half_up(int basisPoints, long fen, long kept) {
        assertThat(new BillingShare(basisPoints).of(fen)).isEqualTo(kept);
    }

    @Test
    void the_next_charge_is_when_the_cooling_off_is_over_then_when_the_next_cycle_begins_and_never_in_the_past() {
        LocalDate first = LocalDate.of(2026, 11, 1);
        LocalDate cooled = first.plusDays(3);

        assertThat(next(BillingCycle.MONTHLY, first, Optional.empty(), cooled, first))
                .contains(cooled);
        assertThat(next(BillingCycle.DAILY, first, Optional.empty(), cooled, first))
                .contains(first);
        assertThat(next(BillingCycle.MONTHLY, first, Optional.of(first), cooled, first.plusDays(5)))
                .contains(LocalDate.of(2026, 12, 1));
        assertThat(next(BillingCycle.MONTHLY, first, Optional.of(first), cooled, first.plusDays(90)))
                .contains(first.plusDays(90));
        assertThat(next(BillingCycle.ONCE, first, Optional.of(first), cooled, first.plusDays(5)))
                .isEmpty();
    }

    private static Optional<LocalDate> next(
            BillingCycle cycle, LocalDate first, Optional<LocalDate> last, LocalDate cooled, LocalDate today) {
        return ChargeRules.next(cycle, first, last, cooled, today);
    }
}
