package io.hansa.club.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a simulation's differences cost. */
class PricesTest {

    private static final Prices PRICES = new Prices(5_500_000, 20);

    @Test
    void the_liability_is_what_of_the_cost_is_not_expected_to_lapse() {
        assertThat(PRICES.cost(1_000)).isEqualTo(Money.cny(5_500));
        assertThat(PRICES.liability(1_000)).isEqualTo(Money.cny(4_400));
        assertThat(PRICES.cost(-1_000)).isEqualTo(Money.cny(-5_500));
        assertThat(PRICES.liability(-1_000)).isEqualTo(Money.cny(-4_400));
    }

    @Test
    void each_is_rounded_once_and_half_a_fen_away_from_nothing() {
        assertThat(PRICES.cost(1)).isEqualTo(Money.cny(6));
        assertThat(PRICES.cost(-1)).isEqualTo(Money.cny(-6));
        // 4.4 and not 80 % of 6
        assertThat(PRICES.liability(1)).isEqualTo(Money.cny(4));
    }

    @Test
    void rights_cost_what_more_or_fewer_uses_cost_by_the_prices_so_far() {
        assertThat(Prices.ofUses(
                        List.of(right("LOUNGE", 1, 4), right("PARKING", 5, 3), right("UNUSED", 0, 9)),
                        Map.of("LOUNGE", 12_000_000_000L, "PARKING", 1_000_500_000L)))
                .isEqualTo(Money.cny(3 * 12_000 - 2_001));
        assertThat(Prices.ofUses(List.of(), Map.of())).isEqualTo(Money.cny(0));
    }

    private static SimulationLine right(String code, long really, long simulated) {
        return new SimulationLine(Dimension.RIGHT, code, 1, 0, really, 0, simulated, 0);
    }
}
