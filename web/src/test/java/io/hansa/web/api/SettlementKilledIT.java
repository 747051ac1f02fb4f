package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A run settles a month while its server is killed again and again. What is on paper in the end is, to the byte, what a rehearsal in
 * one transaction wrote, which was rolled back.
 */
@OverHttp
@EnabledIfSystemProperty(named = "hansa.soak", matches = "true", disabledReason = "kills the server: -Psoak")
class SettlementKilledIT {

    private static final int PARTNERS = 160;
    private static final int MESSAGES = 60;
    private static final int MOST_MILLIS = 10;
    /** After each the run waits until the lease of the dead server is over. Seven chunks of partners are enough for so many. */
    private static final int KILLS = Math.min(3, Integer.getInteger("hansa.soak.times", 20));

    /** Whoever settles a chunk locks the numbers of the year's statements. */
    private static final String NUMBERS =
            "INSERT INTO partner_statement_counter (year, last) VALUES (%d, 0) ON DUPLICATE KEY UPDATE last = last";

    private final YearMonth month = YearMonth.now(ZoneId.of("Asia/Shanghai")).minusMonths(2);
    private final long seed = Long.getLong("hansa.test.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void goes_on_where_it_was_and_writes_the_same_bytes() throws Exception {
        String member = World.member();
        for (int i = 0; i < PARTNERS; i++) {
            World.sellsIn(month, member, MESSAGES);
        }
        World.frozen(month);
        String rehearsed = World.settlingRehearsed(month);
        assertThat(rehearsed.lines()).hasSizeGreaterThan(10 * PARTNERS);
        assertThat(World.settlingPaper(month)).isEmpty();

        long run;
        try (var gate = new KilledRuns.Gate(NUMBERS.formatted(month.getYear()))) {
            run = World.settlingRun(month, "killed");
            for (int kill = 0; kill < KILLS; kill++) {
                KilledRuns.kill(run, 1 + kill, 1 + kill, gate, random, MOST_MILLIS);
            }
        }
        Instant resumed = Instant.now();
        KilledRuns.awaitEnd(run);

        assertThat(World.settlingPaper(month)).isEqualTo(rehearsed);
        assertThat(KilledRuns.chunks(run, "DONE")).isEqualTo(KilledRuns.chunks(run, "%"));
        KilledRuns.awaitEnd(World.settlingRun(month, "again"));
        assertThat(World.settlingPaper(month)).isEqualTo(rehearsed);
        System.out.printf(
                "soak: %d partners settled through %d kill -9 of the server with hansa.test.seed=%d; done %d s after the last start; %,d letters on paper, the same as rehearsed%n",
                PARTNERS, KILLS, seed, Duration.between(resumed, Instant.now()).toSeconds(), rehearsed.length());
        World.auditorFindsNothing();
    }
}
