package io.hansa.club.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.ledger.account.AccountId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a share is rounded, and in which time a cap counts. */
class PoolTermsTest {

    @ParameterizedTest
    @CsvSource({"100, 10, 10", "99, 10, 9", "9, 10, 0", "7, 100, 7", "1, 99, 0", "1000, 0, 0"})
    void a_share_is_rounded_down(long earned, int percent, long share) {
        assertThat(new PoolTerms(1, percent, Optional.empty()).share(earned)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "101, 0", "50, -1", "50, 1000000001"})
    void what_is_no_percentage_and_no_cap_is_refused(int percent, long cap) {
        assertThatThrownBy(() -> new PoolTerms(1, percent, Optional.of(cap))).isInstanceOf(InvalidPoolTerms.class);
    }

    @Test
    void a_cap_counts_from_the_first_of_the_month() {
        var person = new AccountId(7);

        var capped = PoolPurses.draw(new PoolTerms(1, 0, Optional.of(300L)), person, LocalDate.parse("2028-02-29"));

        assertThat(capped.since()).isEqualTo(LocalDate.parse("2028-02-01"));
        assertThat(capped.most()).isEqualTo(300);
        assertThat(PoolPurses.draw(PoolTerms.NONE, person, LocalDate.parse("2028-02-29"))
                        .most())
                .isEqualTo(PoolPurses.UNCAPPED);
    }
}
