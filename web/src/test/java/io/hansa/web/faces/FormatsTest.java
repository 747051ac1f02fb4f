package io.hansa.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void numbers_are_grouped_and_minus_is_a_minus_sign() {
        assertThat(Formats.number(1_234_567, Locale.ENGLISH)).isEqualTo("1,234,567");
        assertThat(Formats.number(-3_200, Locale.SIMPLIFIED_CHINESE)).isEqualTo("\u22123,200");
    }

    @Test
    void money_has_its_sign_and_the_digits_of_its_currency() {
        assertThat(Formats.money(Money.cny(123_405), Locale.ENGLISH)).isEqualTo("¥1,234.05");
        assertThat(Formats.money(Money.cny(-5), Locale.SIMPLIFIED_CHINESE)).isEqualTo("\u2212¥0.05");
        assertThat(Formats.money(Money.of(500, "JPY"), Locale.ENGLISH)).endsWith("500");
    }

    @Test
    void dates_read_as_the_language_writes_them() {
        LocalDate date = LocalDate.parse("2026-11-05");
        assertThat(Formats.date(date, Locale.SIMPLIFIED_CHINESE)).isEqualTo("2026年11月5日");
        assertThat(Formats.date(date, Locale.ENGLISH)).isEqualTo("5 Nov 2026");
    }

    @Test
    void an_instant_falls_on_the_day_of_the_programmes_zone() {
        Instant late = Instant.parse("2026-11-05T16:30:00Z");
        assertThat(Formats.localDate(late, SHANGHAI)).isEqualTo(LocalDate.parse("2026-11-06"));
        assertThat(Formats.dateTime(late, SHANGHAI, Locale.ENGLISH)).isEqualTo("6 Nov 2026, 00:30");
    }
}
