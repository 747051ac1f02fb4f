package io.hansa.club.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Points;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.journal.Draw;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a share is rounded, and in which time a cap counts. */
class PoolTermsTest {

    private static final AccountId PERSON = new AccountId(7);

    @ParameterizedTest
    @CsvSource({"100, 10, 10", "99, 10, 9", "9, 10, 0", "7, 100, 7", "1, 99, 0", "1000, 0, 0"})
    void a_share_is_rounded_down(long earned, int percent, long share) {
        assertThat(new PoolKeeper.Share(PoolHolder.household("H0000050"), percent, "1").of(earned))
                .isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "101, 0", "50, -1", "50, 1000000001"})
    void what_is_no_percentage_and_no_cap_is_refused(int percent, long cap) {
        assertThatThrownBy(() -> new PoolTerms(1, percent, Optional.of(cap))).isInstanceOf(InvalidPoolTerms.class);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2028-02-29, 2028-02-01",
        "QUARTER, 2028-02-29, 2028-01-01",
        "QUARTER, 2028-12-31, 2028-10-01",
        "QUARTER, 2028-04-01, 2028-04-01",
        "YEAR, 2028-02-29, 2028-01-01"
    })
    void a_cap_counts_from_the_first_of_its_period(CapPeriod period, LocalDate today, LocalDate since) {
        var capped = terms(Optional.of(Points.of(300)), period, Optional.empty());

        assertThat(PoolPurses.draw(capped, PERSON, today)).isEqualTo(new Draw(PERSON, 300, since));
    }

    @Test
    void without_a_cap_all_may_be_drawn() {
        var uncapped = terms(Optional.empty(), CapPeriod.MONTH, Optional.empty());

        assertThat(PoolPurses.draw(uncapped, PERSON, LocalDate.parse("2028-02-29"))
                        .most())
                .isEqualTo(PoolPurses.UNCAPPED);
    }

    @ParameterizedTest
    @CsvSource({"100, 100, false", "100, 101, true", "0, 1, true", ", 1000000, false"})
    void what_is_above_the_amount_waits(Long above, long drawn, boolean waits) {
        var terms = terms(
                Optional.empty(), CapPeriod.MONTH, Optional.ofNullable(above).map(Points::of));

        assertThat(terms.waits(Points.of(drawn))).isEqualTo(waits);
    }

    private static DrawTerms terms(Optional<Points> cap, CapPeriod period, Optional<Points> approvalAbove) {
        return new DrawTerms(PoolHolder.household("H0000050"), "王家", cap, period, approvalAbove);
    }
}
