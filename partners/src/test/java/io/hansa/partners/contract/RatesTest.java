package io.hansa.partners.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Money;
import io.hansa.ledger.journal.Expiry;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RatesTest {

    @Test
    void points_are_rounded_down_and_the_rest_is_known() {
        var rate = new Rate(3, 1_000);

        assertThat(rate.pointsFor(999)).isEqualTo(2);
        assertThat(rate.remainderFor(999)).isEqualTo(997);
        assertThat(rate.pointsFor(0)).isZero();
        assertThat(rate).hasToString("3/1000");
    }

    @Test
    void points_and_rest_together_are_exact() {
        var random = new Random(20261121);
        for (int i = 0; i < 10_000; i++) {
            var rate = new Rate(random.nextInt(1_000), 1 + random.nextInt(100_000));
            long fen = random.nextInt(1_000_000_000);
            assertThat(rate.pointsFor(fen) * rate.perFen() + rate.remainderFor(fen))
                    .isEqualTo(fen * rate.points());
        }
    }

    @Test
    void money_is_rounded_half_up_and_the_rest_is_known() {
        var price = new PointPrice(1_500_000);

        assertThat(price.of(1)).isEqualTo(Money.cny(2));
        assertThat(price.remainderOf(1)).isEqualTo(-500_000);
        assertThat(price.of(2)).isEqualTo(Money.cny(3));
        assertThat(price.remainderOf(2)).isZero();
        assertThat(new PointPrice(499_999).of(1)).isEqualTo(Money.cny(0));
        assertThat(PointPrice.fen(7).of(3)).isEqualTo(Money.cny(21));
    }

    @Test
    void money_and_rest_together_are_exact_and_the_rest_is_at_most_half_a_fen() {
        var random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            var price = new PointPrice(random.nextInt(1_000_000_000));
            long points = random.nextInt(1_000_000_000);
            var exact = BigInteger.valueOf(points).multiply(BigInteger.valueOf(price.micros()));
            var billed = BigInteger.valueOf(price.of(points).minor()).multiply(BigInteger.valueOf(1_000_000));
            assertThat(billed.add(BigInteger.valueOf(price.remainderOf(points))))
                    .isEqualTo(exact);
            assertThat(price.remainderOf(points)).isBetween(-500_000L, 499_999L);
        }
    }

    @Test
    void amounts_beyond_all_sense_overflow_with_a_noise() {
        assertThatThrownBy(() -> new Rate(1_000_000, 1).pointsFor(Long.MAX_VALUE / 2))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> PointPrice.fen(1_000).of(Long.MAX_VALUE / 2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void rates_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> new Rate(-1, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rate(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PointPrice(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void points_expire_at_the_end_of_the_month_after_so_many_months() {
        var january = LocalDate.of(2027, 1, 31);

        assertThat(terms(OptionalInt.of(12)).expiry(january)).contains(Expiry.on(LocalDate.of(2028, 2, 1)));
        assertThat(terms(OptionalInt.of(1)).expiry(january)).contains(Expiry.on(LocalDate.of(2027, 3, 1)));
        assertThat(terms(OptionalInt.of(0)).expiry(january)).contains(Expiry.NEVER);
    }

    @Test
    void a_contract_that_says_nothing_leaves_the_expiry_to_the_programme() {
        assertThat(terms(OptionalInt.empty()).expiry(LocalDate.of(2027, 1, 31))).isEmpty();
    }

    static Terms terms() {
        return terms(OptionalInt.of(12));
    }

    private static Terms terms(OptionalInt validMonths) {
        return new Terms(new Rate(1, 100), Rate.NOTHING, PointPrice.fen(1), PointPrice.fen(1), validMonths, 30);
    }
}
