package io.hansa.club.frequency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // touches so many days ago | times | days | again in so many days; 0: now
                "none     | 1 | 7  | 0",
                "0              | 1 | 7  | 7",
                "6              | 1 | 7  | 1",
                "7              | 1 | 7  | 0",
                "0              | 1 | 1  | 1",
                "1              | 1 | 1  | 0",
                "6 0          | 2 | 7  | 1",
                "6 6          | 2 | 7  | 1",
                "5 3          | 2 | 7  | 2",
                "5 3          | 3 | 7  | 0",
                "5 3 1      | 2 | 7  | 4",
                "29 0        | 1 | 30 | 30",
                "13 13 2  | 2 | 14 | 1"
            })
    void says_from_when_again(String ago, int times, int days, int again) {
        Window window = new Window(times, days);
        List<LocalDate> touched = Arrays.stream(ago.split(" "))
                .filter(text -> !text.equals("none"))
                .map(text -> TODAY.minusDays(Long.parseLong(text)))
                .filter(day -> day.isAfter(window.before(TODAY)))
                .toList();

        Optional<LocalDate> from = window.again(touched, TODAY);

        assertThat(from).isEqualTo(again == 0 ? Optional.empty() : Optional.of(TODAY.plusDays(again)));
        assertThat(window.fits(touched, TODAY, TODAY)).isEqualTo(again == 0);
    }

    @Test
    void what_is_written_down_later_fits_each_stretch_that_it_falls_into() {
        Window window = new Window(2, 7);
        List<LocalDate> touched = List.of(TODAY.minusDays(1), TODAY);

        assertThat(window.fits(touched, TODAY.minusDays(3), TODAY)).isFalse();
        assertThat(window.fits(touched, TODAY.minusDays(6), TODAY)).isFalse();
        assertThat(window.fits(touched, TODAY.minusDays(7), TODAY))
                .as("yesterday’s stretch has one of them")
                .isTrue();
        assertThat(window.fits(touched, TODAY.minusDays(8), TODAY)).isTrue();
    }

    /** Held against all stretches, day by day. */
    @Test
    void never_more_than_so_many_in_any_stretch_whatever_the_order() {
        var random = new Random(17);
        for (int walk = 0; walk < 200; walk++) {
            Window window = new Window(1 + random.nextInt(3), 1 + random.nextInt(9));
            var touched = new ArrayList<LocalDate>();
            for (int step = 0; step < 40; step++) {
                LocalDate day = TODAY.minusDays(random.nextInt(8));
                List<LocalDate> known = touched.stream()
                        .filter(on -> on.isAfter(window.before(day)))
                        .toList();
                if (window.fits(known, day, TODAY)) {
                    touched.add(day);
                }
            }
            for (LocalDate last = TODAY.minusDays(20); !last.isAfter(TODAY); last = last.plusDays(1)) {
                LocalDate end = last;
                assertThat(touched.stream()
                                .filter(on -> on.isAfter(window.before(end)) && !on.isAfter(end))
                                .count())
                        .isLessThanOrEqualTo(window.times());
            }
        }
    }
}
