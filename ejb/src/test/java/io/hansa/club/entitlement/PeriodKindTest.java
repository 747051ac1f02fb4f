package io.hansa.club.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodKindTest {

    @ParameterizedTest
    @CsvSource({
        "CALENDAR_YEAR, 0, 2024-05-05, 2026-01-01, 2026-01-01, 2027-01-01",
        "CALENDAR_YEAR, 0, 2024-05-05, 2026-12-31, 2026-01-01, 2027-01-01",
        "ANNIVERSARY, 0, 2024-05-05, 2026-05-04, 2025-05-05, 2026-05-05",
        "ANNIVERSARY, 0, 2024-05-05, 2026-05-05, 2026-05-05, 2027-05-05",
        "ANNIVERSARY, 0, 2024-02-29, 2025-02-28, 2025-02-28, 2026-02-28",
        "ANNIVERSARY, 0, 2024-02-29, 2025-02-27, 2024-02-29, 2025-02-28",
        "ANNIVERSARY, 0, 2024-02-29, 2028-02-28, 2027-02-28, 2028-02-29",
        "ANNIVERSARY, 0, 2024-02-29, 2028-02-29, 2028-02-29, 2029-02-28",
        "MONTHS, 1, 2026-01-31, 2026-02-27, 2026-01-31, 2026-02-28",
        "MONTHS, 1, 2026-01-31, 2026-03-30, 2026-02-28, 2026-03-31",
        "MONTHS, 1, 2026-01-31, 2026-03-31, 2026-03-31, 2026-04-30",
        "MONTHS, 3, 2026-01-15, 2026-01-15, 2026-01-15, 2026-04-15",
        "MONTHS, 3, 2026-01-15, 2026-12-14, 2026-10-15, 2027-01-15"
    })
    void the_period_of_a_day(
            PeriodKind kind, int months, LocalDate enrolled, LocalDate day, LocalDate from, LocalDate until) {
        assertThat(kind.of(day, enrolled, months)).isEqualTo(new Period(from, until));
    }

    @Test
    void each_day_of_years_is_in_the_period_that_is_said_of_it_and_periods_leave_no_gap() {
        LocalDate enrolled = LocalDate.of(2023, 8, 31);
        for (int months = 1; months <= 13; months++) {
            Period last = PeriodKind.MONTHS.of(enrolled, enrolled, months);
            for (LocalDate day = enrolled; day.isBefore(enrolled.plusYears(5)); day = day.plusDays(1)) {
                Period period = PeriodKind.MONTHS.of(day, enrolled, months);
                assertThat(period.contains(day))
                        .as("%s of %d months", day, months)
                        .isTrue();
                assertThat(period.equals(last) || period.from().equals(last.until()))
                        .isTrue();
                last = period;
            }
        }
    }

    @Test
    void months_are_said_where_they_are_open_and_only_there() {
        var right = new RightCode("LOUNGE");
        assertThatThrownBy(() -> new PlanTerms(right, true, AudienceKind.EVERYBODY, "", 1, PeriodKind.MONTHS, 0))
                .isInstanceOf(InvalidRight.class);
        assertThatThrownBy(() -> new PlanTerms(right, true, AudienceKind.EVERYBODY, "", 1, PeriodKind.CALENDAR_YEAR, 3))
                .isInstanceOf(InvalidRight.class);
        assertThatThrownBy(() -> new PlanTerms(right, true, AudienceKind.TIER, "", 1, PeriodKind.CALENDAR_YEAR, 0))
                .isInstanceOf(InvalidRight.class);
        assertThatThrownBy(() -> new RightCode("PTS")).isInstanceOf(InvalidRight.class);
    }
}
