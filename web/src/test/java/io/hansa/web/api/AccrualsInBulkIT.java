package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.OverHttp;
import io.hansa.testing.RunningHansa;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Many accruals from one client. The build sends some thousands; {@code mvn -Psoak verify -pl web -am} sends a hundred thousand,
 * and again with the server killed in the middle.
 */
@OverHttp
class AccrualsInBulkIT {

    private static final int ACCRUALS = Integer.getInteger("hansa.soak.accruals", 10_000);

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
    void not_even_when_the_server_is_killed_in_the_middle() throws Exception {
        AccrualsInBulk bulk = new AccrualsInBulk(ACCRUALS);
        CompletableFuture<Duration> sending = CompletableFuture.supplyAsync(bulk::send);
        bulk.awaitHalf();

        RunningHansa.crashAndStartAgain();

        bulk.print("accruals over HTTP through kill -9", sending.get());
        assertThat(bulk.repeated()).isPositive();
        bulk.assertExact();
        World.auditorFindsNothing();
    }
}
