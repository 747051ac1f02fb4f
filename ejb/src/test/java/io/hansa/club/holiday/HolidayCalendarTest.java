package io.hansa.club.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Verdict;
import io.hansa.kernel.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What days are, by the notices that Hansa begins with. */
class HolidayCalendarTest {

    private static final Path SEED = Path.of("src/main/resources/db/club/V460__club_holiday_notice.sql");
    private static final Pattern YEAR =
            Pattern.compile("\\((20\\d\\d), 1,\\s+'([A-Z_=0-9/ -]+)',\\s+'([0-9 -]+)',\\s+'([^']+)'");

    private final HolidayCalendar calendar = new HolidayCalendar(seeded());

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, HOLIDAY, NEW_YEAR",
        "2025-01-02, WORKDAY,",
        "2025-01-26, WORKDAY,",
        "2025-01-27, WORKDAY,",
        "2025-01-28, HOLIDAY, SPRING_FESTIVAL",
        "2025-02-04, HOLIDAY, SPRING_FESTIVAL",
        "2025-02-05, WORKDAY,",
        "2025-02-08, WORKDAY,",
        "2025-02-09, WEEKEND,",
        "2025-04-06, HOLIDAY, QINGMING",
        "2025-04-27, WORKDAY,",
        "2025-05-05, HOLIDAY, LABOUR_DAY",
        "2025-06-02, HOLIDAY, DRAGON_BOAT",
        "2025-09-28, WORKDAY,",
        "2025-10-06, HOLIDAY, NATIONAL_DAY_AND_MID_AUTUMN",
        "2025-10-09, WORKDAY,",
        "2025-10-11, WORKDAY,",
        "2026-01-03, HOLIDAY, NEW_YEAR",
        "2026-01-04, WORKDAY,",
        "2026-02-14, WORKDAY,",
        "2026-02-15, HOLIDAY, SPRING_FESTIVAL",
        "2026-02-23, HOLIDAY, SPRING_FESTIVAL",
        "2026-02-28, WORKDAY,",
        "2026-05-09, WORKDAY,",
        "2026-06-20, HOLIDAY, DRAGON_BOAT",
        "2026-09-20, WORKDAY,",
        "2026-09-27, HOLIDAY, MID_AUTUMN",
        "2026-10-07, HOLIDAY, NATIONAL_DAY",
        "2026-10-10, WORKDAY,",
        "2026-10-11, WEEKEND,"
    })
    void a_day_is_what_its_notice_says(LocalDate date, DayKind kind, Festival festival) {
        Day day = calendar.of(date);

        assertThat(day.kind()).isEqualTo(kind);
        assertThat(day.festival()).isEqualTo(Optional.ofNullable(festival));
        assertThat(day.announced()).isTrue();
    }

    @Test
    void the_years_have_as_many_days_off_as_were_announced() {
        assertThat(seeded()).extracting(NoticeTerms::daysOff).containsExactly(28L, 33L);
        assertThat(seeded()).extracting(notice -> notice.workdays().size()).containsExactly(5, 6);
        assertThat(calendar.businessDaysBetween(LocalDate.parse("2025-01-01"), LocalDate.parse("2026-01-01")))
                .isEqualTo(248);
    }

    @Test
    void a_moved_workday_says_that_it_is_moved() {
        assertThat(calendar.of(LocalDate.parse("2026-02-28")).moved()).isTrue();
        assertThat(calendar.of(LocalDate.parse("2026-02-27")).moved()).isFalse();
    }

    @Test
    void a_year_without_a_notice_goes_by_the_week_and_says_so() {
        Day friday = calendar.of(LocalDate.parse("2027-10-01"));

        assertThat(friday.kind()).isEqualTo(DayKind.WORKDAY);
        assertThat(friday.announced()).isFalse();
        assertThat(calendar.of(LocalDate.parse("2027-10-02")).kind()).isEqualTo(DayKind.WEEKEND);
    }

    @Test
    void a_notice_is_right_about_the_december_before_it() {
        var next = new NoticeTerms(
                2027,
                List.of(range(Festival.NEW_YEAR, "2026-12-31", "2027-01-02")),
                List.of(LocalDate.parse("2026-12-27")),
                "test");
        var both = new HolidayCalendar(List.of(seeded().get(1), next));

        assertThat(both.of(LocalDate.parse("2026-12-31")).festival()).contains(Festival.NEW_YEAR);
        assertThat(both.of(LocalDate.parse("2026-12-27")).moved()).isTrue();
        assertThat(both.of(LocalDate.parse("2026-12-26")).kind()).isEqualTo(DayKind.WEEKEND);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, 1, 2026-02-14", "2026-02-13, 2, 2026-02-24", "2026-02-16, 0, 2026-02-24",
        "2026-02-24, 0, 2026-02-24", "2026-02-16, 1, 2026-02-24", "2025-12-31, 1, 2026-01-04"
    })
    void business_days_are_counted_over_holidays_and_moved_workdays(LocalDate from, int days, LocalDate expected) {
        assertThat(calendar.plusBusinessDays(from, days)).isEqualTo(expected);
    }

    @Test
    void notices_that_contradict_themselves_are_refused() {
        var spring = range(Festival.SPRING_FESTIVAL, "2027-02-05", "2027-02-11");

        refused("year", 1999, List.of(range(Festival.NEW_YEAR, "1999-01-01", "1999-01-01")), List.of());
        refused("holidays", 2027, List.of(), List.of());
        refused("holidays", 2027, List.of(spring, range(Festival.SPECIAL, "2027-02-11", "2027-02-12")), List.of());
        refused(
                "holidays",
                2027,
                List.of(spring, range(Festival.SPRING_FESTIVAL, "2027-03-01", "2027-03-01")),
                List.of());
        refused("holidays", 2027, List.of(range(Festival.NEW_YEAR, "2026-11-30", "2026-12-02")), List.of());
        refused("holidays", 2027, List.of(range(Festival.NEW_YEAR, "2028-01-01", "2028-01-01")), List.of());
        refused("workdays", 2027, List.of(spring), List.of(LocalDate.parse("2027-02-06")));
        refused("workdays", 2027, List.of(spring), List.of(LocalDate.parse("2027-02-15")));
        assertThatThrownBy(() -> range(Festival.SPECIAL, "2027-03-01", "2027-03-16"))
                .isInstanceOf(InvalidHolidayNotice.class);
        assertThat(new NoticeTerms(2027, List.of(spring), List.of(LocalDate.parse("2027-02-14")), "test").daysOff())
                .isEqualTo(7);
    }

    @Test
    void days_are_kept_as_they_were_said() {
        var spoken = seeded().get(0);

        assertThat(NoticeText.readHolidays(NoticeText.writeHolidays(spoken.holidays())))
                .isEqualTo(spoken.holidays());
        assertThat(NoticeText.readWorkdays(NoticeText.writeWorkdays(spoken.workdays())))
                .isEqualTo(spoken.workdays());
        assertThat(NoticeText.readWorkdays(NoticeText.writeWorkdays(List.of()))).isEmpty();
    }

    @Test
    void a_correction_is_in_force_a_minute_after_it_was_approved_and_not_before() {
        Instant approved = Instant.parse("2026-11-20T02:00:00Z");
        LocalDate day = LocalDate.parse("2026-11-25");
        var corrected = new NoticeTerms(
                2026, List.of(new HolidayRange(Festival.SPECIAL, day, day)), List.of(), "a day of mourning");
        var book = new NoticeBook(List.of(
                version(seeded().get(1), 1, Optional.of(Instant.EPOCH)),
                version(corrected, 2, Optional.of(approved)),
                version(corrected, 3, Optional.empty())));

        assertThat(book.asOf(approved.plus(Duration.ofSeconds(59))).of(day).kind())
                .isEqualTo(DayKind.WORKDAY);
        assertThat(book.asOf(approved.plus(Duration.ofMinutes(1))).of(day).kind())
                .isEqualTo(DayKind.HOLIDAY);
        assertThat(IntStream.range(2025, 2028).filter(book.asOf(approved)::isAnnounced))
                .containsExactly(2026);
    }

    private static NoticeView version(NoticeTerms terms, int version, Optional<Instant> approved) {
        return new NoticeView(
                terms,
                version,
                Actor.system("test"),
                Instant.EPOCH,
                approved.map(at -> new Decision(Verdict.APPROVED, Actor.system("test"), at, "")));
    }

    private static void refused(String field, int year, List<HolidayRange> holidays, List<LocalDate> workdays) {
        assertThatThrownBy(() -> new NoticeTerms(year, holidays, workdays, "test"))
                .isInstanceOfSatisfying(
                        InvalidHolidayNotice.class,
                        refusal -> assertThat(refusal.args()).containsEntry("field", field));
    }

    private static HolidayRange range(Festival festival, String from, String through) {
        return new HolidayRange(festival, LocalDate.parse(from), LocalDate.parse(through));
    }

    private static List<NoticeTerms> seeded() {
        try {
            return YEAR.matcher(Files.readString(SEED))
                    .results()
                    .map(found -> new NoticeTerms(
                            Integer.parseInt(found.group(1)),
                            NoticeText.readHolidays(found.group(2)),
                            NoticeText.readWorkdays(found.group(3)),
                            found.group(4)))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
