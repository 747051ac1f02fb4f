package io.hansa.club.books;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Programme;
import io.hansa.runs.RunNumber;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When the books are verified, and what makes two askings one run. */
class BooksTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final List<StartRun> started = new ArrayList<>();

    private Books at(String time) {
        Books books = new Books();
        books.programme = new Programme(
                SHANGHAI,
                Clock.fixed(
                        Instant.parse(time + "+08:00").atOffset(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
        books.runs = new Runs() {
            @Override
            public RunNumber start(StartRun command) {
                started.add(command);
                return new RunNumber(17);
            }

            @Override
            public RunNumber ask(String kind, Map<String, String> params) {
                return start(new StartRun(kind, "asked", params));
            }
        };
        return books;
    }

    @Test
    void the_night_begins_three_hours_after_the_day_has() {
        assertThat(at("2026-03-02T02:59:59").verifyNightly()).isEmpty();
        assertThat(started).isEmpty();

        assertThat(at("2026-03-02T03:00:00").verifyNightly()).contains(new RunNumber(17));
    }

    @Test
    void a_night_is_one_run_however_often_the_clock_asks() {
        at("2026-03-02T03:00:00").verifyNightly();
        at("2026-03-02T23:55:00").verifyNightly();
        at("2026-03-03T03:25:00").verifyNightly();

        assertThat(started)
                .extracting(StartRun::key)
                .containsExactly("night.2026-03-02", "night.2026-03-02", "night.2026-03-03");
        assertThat(started).extracting(StartRun::kind).containsOnly("ledger.verification");
    }

    @Test
    void a_rebuild_only_compares_unless_it_is_meant() {
        at("2026-03-02T12:00:01").rebuild(true);
        at("2026-03-02T12:00:01").rebuild(false);

        assertThat(started).extracting(StartRun::kind).containsOnly("ledger.rebuild");
        assertThat(started).extracting(StartRun::params).containsExactly(Map.of("dry", "true"), Map.of("dry", "false"));
    }
}
