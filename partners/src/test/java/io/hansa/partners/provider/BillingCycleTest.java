package io.hansa.partners.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillingCycleTest {

    @ParameterizedTest
    @CsvSource({
        "ONCE,    2026-01-31, 2026-05-02, 2026-01-31",
        "DAILY,   2026-01-31, 2026-02-02, 2026-02-02",
        "WEEKLY,  2026-01-31, 2026-02-06, 2026-01-31",
        "WEEKLY,  2026-01-31, 2026-02-07, 2026-02-07",
        "MONTHLY, 2026-01-31, 2026-02-27, 2026-01-31",
        "MONTHLY, 2026-01-31, 2026-02-28, 2026-02-28",
        "MONTHLY, 2026-01-31, 2026-03-30, 2026-02-28",
        "MONTHLY, 2026-01-31, 2026-03-31, 2026-03-31",
        "MONTHLY, 2026-01-15, 2026-02-14, 2026-01-15",
        "MONTHLY, 2026-01-15, 2026-02-15, 2026-02-15"
    })
    void a_date_lies_in_the_cycle_that_began_last(BillingCycle cycle, LocalDate first, LocalDate on, LocalDate start) {
        assertThat(cycle.start(first, on)).isEqualTo(start);
    }

    @Test
    void each_day_of_three_years_lies_between_the_beginnings_of_two_cycles() {
        for (BillingCycle cycle : List.of(BillingCycle.DAILY, BillingCycle.WEEKLY, BillingCycle.MONTHLY)) {
            for (int begin = 0; begin < 62; begin++) {
                LocalDate first = LocalDate.of(2026, 12, 1).plusDays(begin);
                for (int day = 0; day < 1_100; day += 3) {
                    LocalDate on = first.plusDays(day);
                    LocalDate start = cycle.start(first, on);
                    assertThat(start).isBetween(first, on);
                    assertThat(cycle.next(first, start)).hasValueSatisfying(next -> {
                        assertThat(next).isAfter(on);
                        assertThat(cycle.start(first, next)).isEqualTo(next);
                    });
                }
            }
        }
    }

    @Test
    void what_is_paid_once_has_no_second_cycle() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        assertThat(BillingCycle.ONCE.next(first, first)).isEqualTo(Optional.empty());
    }

    @Test
    void a_price_is_of_money_or_points_and_covers_what_is_no_more() {
        assertThat(Price.fen(500).covers(Price.fen(500))).isTrue();
        assertThat(Price.fen(500).covers(Price.fen(501))).isFalse();
        assertThat(Price.fen(500).covers(Price.points(1))).isFalse();
        assertThatThrownBy(() -> new Price(Unit.STATUS, 1)).isInstanceOf(InvalidProvision.class);
        assertThatThrownBy(() -> Price.fen(0)).isInstanceOf(InvalidProvision.class);
    }
}
