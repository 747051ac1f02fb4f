package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import io.hansa.testing.RunningHansa;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Many accruals from one client. The build sends some thousands; {@code mvn -Psoak verify -pl web -am} sends a hundred thousand,
 * and again while the server is killed five times.
 */
@OverHttp
class AccrualsInBulkIT {

    private static final int ACCRUALS = Integer.getInteger("hansa.soak.accruals", 10_000);
    private static final int KILLS = Math.min(5, Integer.getInteger("hansa.soak.times", 20));

    @Test
    void none_is_lost_and_none_is_doubled() {
        AccrualsInBulk bulk = new AccrualsInBulk(ACCRUALS);

        Duration took = bulk.send();

        bulk.print("accruals over HTTP", took);
        bulk.assertExact();
        World.auditorFindsNothing();
    }

    @Test
    @EnabledIfSystemProperty(named = "hansa.soak", matches = "true", disabledReason = "kills the server: -Psoak")
    void not_even_when_the_server_is_killed_again_and_again() throws Exception {
        long seed = Long.getLong("hansa.test.seed", System.nanoTime());
        System.out.println("soak: " + KILLS + " kills with hansa.test.seed=" + seed);
        Random random = new Random(seed);
        AccrualsInBulk bulk = new AccrualsInBulk(ACCRUALS);
        CompletableFuture<Duration> sending = CompletableFuture.supplyAsync(bulk::send);
        for (int i = 0; i < KILLS; i++) {
            bulk.await(ACCRUALS / 1_000L * i / KILLS + random.nextInt(2));
            LockSupport.parkNanos(random.nextInt(1_000_000_000));

            RunningHansa.crashAndStartAgain();
        }

        bulk.print("accruals over HTTP through " + KILLS + " kill -9", sending.get());
        assertThat(bulk.repeated()).isPositive();
        bulk.assertExact();
        World.auditorFindsNothing();
    }
}
