package io.hansa.club.expiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.ledger.journal.Clawback;
import io.hansa.ledger.journal.Expiry;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpiryRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        // counted in days: neither months nor leap days matter
        "90,  DAYS,   DAY,     2026-11-22, 2027-02-20",
        "365, DAYS,   DAY,     2027-03-01, 2028-02-29",
        "366, DAYS,   DAY,     2028-02-29, 2029-03-01",
        // month ends clamp
        "1,   MONTHS, DAY,     2027-01-31, 2027-02-28",
        "1,   MONTHS, DAY,     2028-01-31, 2028-02-29",
        "13,  MONTHS, DAY,     2027-01-31, 2028-02-29",
        "6,   MONTHS, DAY,     2026-08-31, 2027-02-28",
        "1,   YEARS,  DAY,     2028-02-29, 2029-02-28",
        "4,   YEARS,  DAY,     2028-02-29, 2032-02-29",
        // to the end of the month that they fall into
        "24,  MONTHS, MONTH,   2026-11-21, 2028-12-01",
        "24,  MONTHS, MONTH,   2026-11-01, 2028-12-01",
        "24,  MONTHS, MONTH,   2026-12-31, 2029-01-01",
        "12,  MONTHS, MONTH,   2027-02-28, 2028-03-01",
        "12,  MONTHS, MONTH,   2028-02-29, 2029-03-01",
        "1,   MONTHS, MONTH,   2027-01-31, 2027-03-01",
        "30,  DAYS,   MONTH,   2028-02-01, 2028-04-01",
        // of the quarter
        "12,  MONTHS, QUARTER, 2026-11-22, 2028-01-01",
        "12,  MONTHS, QUARTER, 2026-01-01, 2027-04-01",
        "12,  MONTHS, QUARTER, 2026-03-31, 2027-04-01",
        "12,  MONTHS, QUARTER, 2026-04-01, 2027-07-01",
        "3,   MONTHS, QUARTER, 2027-11-30, 2028-04-01",
        // of the year
        "1,   YEARS,  YEAR,    2026-01-01, 2028-01-01",
        "1,   YEARS,  YEAR,    2026-12-31, 2028-01-01",
        "2,   YEARS,  YEAR,    2028-02-29, 2031-01-01"
    })
    void points_live_so_long_and_then_to_an_end_of_the_calendar(
            int count, LifeSpan span, RoundUp roundUp, LocalDate earnedOn, LocalDate firstWithout) {
        assertThat(new LifeEnd.After(count, span, roundUp).firstDayWithout(earnedOn))
                .contains(firstWithout);
    }

    @ParameterizedTest
    @CsvSource({
        "--03-31,       1, 2026-01-15, 2026-04-01",
        "--03-31,       1, 2026-03-30, 2026-04-01",
        // what is earned on the day itself lives to the next
        "--03-31,       1, 2026-03-31, 2027-04-01",
        "--03-31,       2, 2026-01-15, 2027-04-01",
        "--03-31,       3, 2026-12-31, 2029-04-01",
        "--12-31,       1, 2026-12-30, 2027-01-01",
        "--12-31,       1, 2026-12-31, 2028-01-01",
        // two days a year
        "--03-31 --09-30, 1, 2026-04-01, 2026-10-01",
        "--09-30 --03-31, 2, 2026-04-01, 2027-04-01",
        "--03-31 --09-30, 5, 2026-10-01, 2029-04-01",
        // a day that not every year has
        "--02-29,       1, 2026-06-01, 2027-03-01",
        "--02-29,       2, 2026-06-01, 2028-03-01",
        "--02-28 --02-29, 2, 2026-06-01, 2028-02-29"
    })
    void points_live_through_the_nth_fixed_day_after_they_were_earned(
            String days, int nth, LocalDate earnedOn, LocalDate firstWithout) {
        List<MonthDay> fixed =
                List.of(days.split(" ")).stream().map(MonthDay::parse).toList();

        assertThat(new LifeEnd.Yearly(fixed, nth).firstDayWithout(earnedOn)).contains(firstWithout);
    }

    @Test
    void points_that_never_expire_have_no_last_day() {
        assertThat(ExpiryRule.of(LifeEnd.NEVER).expiry(DAY)).isEqualTo(Expiry.NEVER);
    }

    @Test
    void a_rule_may_ask_for_a_date_for_activity_and_for_notice_together() {
        var rule = new ExpiryRule(
                new LifeEnd.After(3, LifeSpan.YEARS, RoundUp.YEAR), OptionalInt.of(12), OptionalInt.of(30));

        assertThat(rule.expiry(DAY))
                .isEqualTo(Expiry.afterIdleMonths(12)
                        .atMost(LocalDate.of(2030, 1, 1))
                        .announced(30));
    }

    @Test
    void what_never_ends_is_not_announced() {
        assertThatThrownBy(() -> new ExpiryRule(LifeEnd.NEVER, OptionalInt.empty(), OptionalInt.of(30)))
                .isInstanceOf(InvalidExpiryPolicy.class)
                .hasMessageContaining("noticedays");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_221})
    void lives_beyond_all_sense_are_refused(int months) {
        assertThatThrownBy(() -> new LifeEnd.After(months, LifeSpan.MONTHS, RoundUp.DAY))
                .isInstanceOf(InvalidExpiryPolicy.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEVER", "AFTER 24 MONTHS MONTH", "AFTER 90 DAYS DAY", "YEARLY 2 --03-31,--09-30"})
    void an_end_is_kept_as_text_and_read_back(String text) {
        assertThat(LifeEndText.write(LifeEndText.read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 1, 0",
        "DAYS, 0, 0",
        "DAYS, 367, 0",
        "EVENT, 1, 0",
        "BY_HAND, 1, 0",
        "NONE, 0, 367",
        "NONE, 0, -1"
    })
    void terms_that_contradict_themselves_are_refused(PendingMode pending, int pendingDays, int graceDays) {
        var rule = ExpiryRule.of(LifeEnd.NEVER);

        assertThatThrownBy(() -> new ExpiryTerms(
                        rule, pending, pendingDays, graceDays, true, LapsedMode.LOST, Clawback.Kind.NEVER_BELOW))
                .isInstanceOf(InvalidExpiryPolicy.class);
    }
}
