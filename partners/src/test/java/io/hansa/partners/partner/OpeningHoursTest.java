package io.hansa.partners.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

    /** Monday is 2026-11-30. */
    private static final OpeningHours BAR = OpeningHours.typed(
            Arrays.asList(null, "closed", "休息", "-", "18:00-02:00", "09:00-12:00, 18:00-24:00", "00:00-24:00"),
            "2026-12-25 closed\n2026-12-26 10:00-16:00");

    @ParameterizedTest
    @CsvSource({
        "2026-12-04T17:59, false, ",
        "2026-12-04T18:00, true, 2026-12-05T02:00",
        "2026-12-05T01:59, true, 2026-12-05T02:00",
        "2026-12-05T02:00, false, ",
        "2026-12-05T11:59, true, 2026-12-05T12:00",
        "2026-12-05T12:00, false, ",
        "2026-12-05T23:30, true, 2026-12-07T00:00",
        "2026-12-06T12:00, true, 2026-12-07T00:00",
        "2026-12-07T00:00, false, ",
        "2026-12-25T20:00, false, ",
        "2026-12-26T01:00, false, ",
        "2026-12-26T10:00, true, 2026-12-26T16:00",
        "2026-12-26T20:00, false, "
    })
    void is_open_by_the_day_on_which_it_opened_and_by_exceptions(
            LocalDateTime now, boolean open, LocalDateTime closes) {
        assertThat(BAR.openAt(now)).isEqualTo(open);
        assertThat(BAR.closesAt(now).orElse(null)).isEqualTo(closes);
    }

    @Test
    void a_place_that_never_closes_has_an_end_to_be_told() {
        var always = OpeningHours.typed(Collections.nCopies(7, "00:00-24:00"), null);

        assertThat(always.closesAt(LocalDateTime.parse("2026-12-04T17:59"))).isPresent();
    }

    @Test
    void what_is_kept_is_what_was_typed() {
        assertThat(OpeningHours.kept(BAR.weekText(), BAR.exceptionsText())).isEqualTo(BAR);
        assertThat(BAR.text(DayOfWeek.SATURDAY)).isEqualTo("09:00-12:00, 18:00-24:00");
        assertThat(BAR.text(DayOfWeek.MONDAY)).isEmpty();
        assertThat(OpeningHours.typed(Arrays.asList("9：00 至 21：00", null, null, null, null, null, null), "")
                        .text(DayOfWeek.MONDAY))
                .isEqualTo("09:00-21:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9-21",
                "09:00-25:00",
                "09:00-09:00",
                "09:00-24:30",
                "09:00-12:00, 11:00-13:00",
                "25:00-26:00",
                "22:00-02:00, 23:00-23:30",
                "1:00-2:00,3:00-4:00,5:00-6:00,7:00-8:00,9:00-10:00",
                "x"
            })
    void hours_that_cannot_be_are_refused_at_their_day(String typed) {
        assertThatThrownBy(() -> OpeningHours.typed(Arrays.asList(null, typed, null, null, null, null, null), null))
                .isInstanceOfSatisfying(
                        InvalidOutlet.class,
                        refusal -> assertThat(refusal.args().get("field")).isEqualTo("hours2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-13-01 closed", "tomorrow closed", "2026-12-25 closed\n2026-12-25 closed", "2026-12-25 9"})
    void exceptions_that_cannot_be_are_refused(String typed) {
        assertThatThrownBy(() -> OpeningHours.typed(Collections.nCopies(7, null), typed))
                .isInstanceOf(InvalidOutlet.class);
    }

    @Test
    void divisions_are_provinces_before_their_cities() {
        List<Division> all = Divisions.all();

        assertThat(all).filteredOn(Division::isProvince).hasSize(34);
        assertThat(all)
                .allSatisfy(division -> assertThat(Divisions.find(division.provinceCode()))
                        .hasValueSatisfying(
                                province -> assertThat(province.region()).isEqualTo(division.region())));
        assertThat(all).extracting(Division::code).isSorted().doesNotHaveDuplicates();
        assertThat(Divisions.find("440300"))
                .hasValueSatisfying(city -> assertThat(city.name().zh()).isEqualTo("深圳"));
    }
}
