package io.hansa.club.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearlyTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "never",
            value = {
                "1990-05-01, 2027-05-01, 2027-05-15, 2027-05-01",
                "1990-05-15, 2027-05-01, 2027-05-15, 2027-05-15",
                "1990-05-16, 2027-05-01, 2027-05-15, never",
                "1990-04-30, 2027-05-01, 2027-05-15, never",
                "1990-01-02, 2026-12-25, 2027-01-08, 2027-01-02",
                "1990-12-31, 2026-12-25, 2027-01-08, 2026-12-31",
                // born on a leap day
                "1992-02-29, 2027-02-20, 2027-03-05, 2027-02-28",
                "1992-02-29, 2028-02-20, 2028-03-05, 2028-02-29",
                "1992-02-29, 2027-03-01, 2027-03-05, never",
                "1992-02-29, 2028-02-28, 2028-02-28, never",
                "1992-02-28, 2028-02-28, 2028-02-28, 2028-02-28",
                // not before there was a whole year
                "2027-05-03, 2027-05-01, 2027-05-15, never",
                "2026-05-03, 2027-05-01, 2027-05-15, 2027-05-03"
            })
    void comes_again(LocalDate first, LocalDate from, LocalDate through, LocalDate on) {
        assertThat(Yearly.within(first, from, through)).isEqualTo(Optional.ofNullable(on));
    }
}
