package io.hansa.club.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TenureTest {

    private static final MemberNumber MEMBER = MemberNumber.ofSerial(1);

    private final List<MemberStep> life = new ArrayList<>();
    private MemberState state;

    @Test
    void counts_from_the_day_of_enrolment() {
        go("2020-05-01", MemberState.ACTIVE);

        var tenure = on("2026-05-01");

        assertThat(tenure.countsFrom()).contains(date("2020-05-01"));
        assertThat(tenure.days()).isEqualTo(2191);
        assertThat(tenure.years(date("2026-05-01"))).isEqualTo(6);
        assertThat(tenure.years(date("2026-04-30"))).isEqualTo(5);
    }

    @Test
    void days_as_a_prospect_do_not_count() {
        go("2020-05-01", MemberState.PROSPECT);
        assertThat(on("2020-05-11")).isEqualTo(Tenure.NONE);
        assertThat(on("2020-05-11").years(date("2020-05-11"))).isZero();

        go("2020-05-11", MemberState.ACTIVE);
        assertThat(on("2020-05-12").days()).isEqualTo(1);
    }

    @Test
    void time_away_does_not_count_and_moves_the_day_from_which_it_counts() {
        go("2020-01-01", MemberState.ACTIVE);
        go("2020-01-31", MemberState.LEFT);
        assertThat(on("2025-01-01")).isEqualTo(new Tenure(java.util.Optional.empty(), 30));

        go("2020-02-10", MemberState.ACTIVE);
        assertThat(on("2020-02-11").days()).isEqualTo(31);
        assertThat(on("2020-02-11").countsFrom()).contains(date("2020-01-11"));
    }

    @Test
    void whole_months_leave_out_time_away_and_what_came_after_the_day() {
        go("2020-01-01", MemberState.ACTIVE);
        go("2021-01-01", MemberState.LEFT);
        go("2023-01-01", MemberState.ACTIVE);

        assertThat(on("2020-12-31").months(date("2020-12-31"))).isEqualTo(11);
        assertThat(on("2022-06-01").months(date("2022-06-01"))).isEqualTo(12);
        assertThat(on("2023-06-30").months(date("2023-06-30"))).isEqualTo(17);
        assertThat(on("2019-12-31")).isEqualTo(Tenure.NONE);
    }

    @Test
    void dormant_and_suspended_days_count() {
        go("2020-01-01", MemberState.ACTIVE);
        go("2020-02-01", MemberState.DORMANT);
        go("2020-03-01", MemberState.SUSPENDED);
        go("2020-04-01", MemberState.ACTIVE);

        assertThat(on("2021-01-01").countsFrom()).contains(date("2020-01-01"));
    }

    @Test
    void merged_and_taken_apart_again_counts_without_the_time_between() {
        go("2020-01-01", MemberState.ACTIVE);
        go("2020-01-11", MemberState.MERGED);
        go("2020-01-21", MemberState.ACTIVE);

        assertThat(on("2020-01-31").days()).isEqualTo(20);
    }

    @Test
    void someone_of_a_leap_day_gains_a_year_on_the_first_of_march_of_other_years() {
        go("2024-02-29", MemberState.ACTIVE);

        assertThat(on("2025-02-28").years(date("2025-02-28"))).isZero();
        assertThat(on("2025-03-01").years(date("2025-03-01"))).isEqualTo(1);
        assertThat(on("2028-02-29").years(date("2028-02-29"))).isEqualTo(4);
    }

    @Test
    void nobody_comes_back_from_erasure_and_nobody_goes_where_he_is() {
        for (var to : MemberState.values()) {
            assertThat(MemberState.ERASED.mayBecome(to)).isFalse();
            assertThat(to.mayBecome(to)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ERASED")
    void anybody_can_be_erased(MemberState state) {
        assertThat(state.mayBecome(MemberState.ERASED)).isTrue();
    }

    private void go(String date, MemberState to) {
        var why = new MemberStep.Why(StepReason.OTHER, "", Actor.system("test"));
        life.add(
                new MemberStep(MEMBER, state, to, why, date(date).atStartOfDay().toInstant(ZoneOffset.UTC)));
        state = to;
    }

    private Tenure on(String today) {
        return Tenure.of(life, TenureTest::utc, date(today));
    }

    private static LocalDate utc(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }
}
