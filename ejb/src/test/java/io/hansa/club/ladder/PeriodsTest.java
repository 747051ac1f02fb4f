package io.hansa.club.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodsTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    @Test
    void calendar_periods_begin_with_january() {
        assertThat(of("CALENDAR", 12, "2026-12-31", "2020-05-17")).isEqualTo("2026-01-01/2027-01-01");
        assertThat(of("CALENDAR", 6, "2026-07-01", "2020-05-17")).isEqualTo("2026-07-01/2027-01-01");
        assertThat(of("CALENDAR", 3, "2026-06-30", "2020-05-17")).isEqualTo("2026-04-01/2026-07-01");
        assertThat(of("CALENDAR", 1, "2026-02-28", "2020-05-17")).isEqualTo("2026-02-01/2026-03-01");
    }

    @Test
    void calendar_periods_divide_a_year() {
        assertThatThrownBy(() -> new Periods(PeriodKind.CALENDAR, 5)).isInstanceOf(InvalidLadder.class);
        assertThatThrownBy(() -> new Periods(PeriodKind.CALENDAR, 24)).isInstanceOf(InvalidLadder.class);
        assertThat(new Periods(PeriodKind.ANNIVERSARY, 24).months()).isEqualTo(24);
    }

    @Test
    void anniversary_periods_begin_on_the_day_of_enrolment() {
        assertThat(of("ANNIVERSARY", 12, "2026-05-16", "2024-05-17")).isEqualTo("2025-05-17/2026-05-17");
        assertThat(of("ANNIVERSARY", 12, "2026-05-17", "2024-05-17")).isEqualTo("2026-05-17/2027-05-17");
        assertThat(of("ANNIVERSARY", 12, "2024-05-17", "2024-05-17")).isEqualTo("2024-05-17/2025-05-17");
        assertThat(of("ANNIVERSARY", 12, "2024-05-16", "2024-05-17")).isEqualTo("2023-05-17/2024-05-17");
        assertThat(of("ANNIVERSARY", 1, "2026-03-30", "2026-01-31")).isEqualTo("2026-02-28/2026-03-31");
    }

    @Test
    void an_anniversary_on_a_leap_day_is_on_the_last_of_february_and_comes_back_to_the_29th() {
        assertThat(of("ANNIVERSARY", 12, "2025-02-27", LEAP_DAY.toString())).isEqualTo("2024-02-29/2025-02-28");
        assertThat(of("ANNIVERSARY", 12, "2025-02-28", LEAP_DAY.toString())).isEqualTo("2025-02-28/2026-02-28");
        assertThat(of("ANNIVERSARY", 12, "2028-02-28", LEAP_DAY.toString())).isEqualTo("2027-02-28/2028-02-29");
        assertThat(of("ANNIVERSARY", 12, "2028-02-29", LEAP_DAY.toString())).isEqualTo("2028-02-29/2029-02-28");
    }

    @Test
    void anniversary_periods_follow_each_other_without_a_gap() {
        var periods = new Periods(PeriodKind.ANNIVERSARY, 12);
        var period = periods.of(LEAP_DAY, LEAP_DAY);
        for (LocalDate day = LEAP_DAY; day.isBefore(LEAP_DAY.plusYears(9)); day = day.plusDays(1)) {
            if (!period.contains(day)) {
                assertThat(periods.of(day, LEAP_DAY).from())
                        .isEqualTo(period.until())
                        .isEqualTo(day);
                period = periods.of(day, LEAP_DAY);
            }
            assertThat(periods.of(day, LEAP_DAY)).isEqualTo(period);
        }
    }

    @Test
    void a_rolling_period_ends_with_the_day() {
        assertThat(of("ROLLING", 12, "2026-11-30", "2020-05-17")).isEqualTo("2025-12-01/2026-12-01");
        assertThat(new Periods(PeriodKind.ROLLING, 12).reviewAfter(LEAP_DAY, LEAP_DAY))
                .isEqualTo("2025-02-28");
    }

    private static String of(String kind, int months, String day, String anchor) {
        return new Periods(PeriodKind.valueOf(kind), months)
                .of(LocalDate.parse(day), LocalDate.parse(anchor))
                .toString();
    }
}
