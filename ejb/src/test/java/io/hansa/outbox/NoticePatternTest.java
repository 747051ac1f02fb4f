package io.hansa.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoticePatternTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void gaps_are_filled_in_the_readers_way() {
        var pattern = new NoticePattern("{name}: {points,number} until {on,date} {none}$1");
        var args = Map.of("name", "A {points}", "points", "12345", "on", "2026-03-09");

        assertThat(pattern.fill(args, Locale.ENGLISH, SHANGHAI)).isEqualTo("A {points}: 12,345 until March 9, 2026 $1");
        assertThat(pattern.fill(args, Locale.SIMPLIFIED_CHINESE, SHANGHAI)).contains("12,345", "2026年3月9日");
    }

    @Test
    void an_instant_is_told_in_the_programmes_zone() {
        assertThat(new NoticePattern("{at,time}")
                        .fill(Map.of("at", "2026-03-08T16:30:00Z"), Locale.SIMPLIFIED_CHINESE, SHANGHAI))
                .isEqualTo("2026年3月9日 00:30");
    }

    @Test
    void pauses_grow_to_six_hours() {
        assertThat(Backoff.after(0)).isEqualTo(Duration.ofSeconds(5));
        assertThat(Backoff.after(3)).isEqualTo(Duration.ofSeconds(40));
        assertThat(Backoff.after(99)).isEqualTo(Duration.ofHours(6));
    }
}
