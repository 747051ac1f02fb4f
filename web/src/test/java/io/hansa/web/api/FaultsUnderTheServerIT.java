package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.ledger.verification.TrustedKeys;
import io.hansa.ledger.verification.WholeVerification;
import io.hansa.testing.OverHttp;
import io.hansa.testing.RunningHansa;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Single messages over HTTP while the server, or the database under it, is killed at random moments. After each the auditor finds nothing;
 * in the end every answer that was given is true.
 */
@OverHttp
@EnabledIfSystemProperty(named = "hansa.soak", matches = "true", disabledReason = "kills the server: -Psoak")
class FaultsUnderTheServerIT {

    private static final int TIMES = Integer.getInteger("hansa.soak.times", 20);
    private static final int ANSWERS_BETWEEN = 50;
    private static final Duration LONGEST_WHILE = Duration.ofMillis(1_500);

    private final long seed = Long.getLong("hansa.test.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final SingleMessages messages = new SingleMessages();

    @FunctionalInterface
    private interface Fault {
        void strike() throws Exception;
    }

    @Test
    void the_server_is_killed() throws Exception {
        strike("the server", RunningHansa::crashAndStartAgain);
    }

    @Test
    void the_database_is_killed() throws Exception {
        strike("the database", RunningHansa::crashDatabaseAndStartAgain);
    }

    private void strike(String what, Fault fault) throws Exception {
        CompletableFuture<Void> sending = CompletableFuture.runAsync(messages::send);
        for (int i = 0; i < TIMES; i++) {
            messages.awaitAnswers(ANSWERS_BETWEEN);
            LockSupport.parkNanos((long) (random.nextDouble() * LONGEST_WHILE.toNanos()));

            fault.strike();

            auditorFindsNothing();
        }
        messages.awaitAnswers(ANSWERS_BETWEEN);
        messages.stop();
        sending.get();

        messages.assertExact();
        World.auditorFindsNothing();
        System.out.printf("soak: %s; %d kill -9 of %s with hansa.test.seed=%d%n", messages, TIMES, what, seed);
    }

    /** From the database itself, whatever the server can do at the moment; messages come in meanwhile. */
    private static void auditorFindsNothing() throws SQLException {
        var database = RunningHansa.database();
        var report = new WholeVerification(
                        () -> database.connect(database.root()), TrustedKeys.any(), Clock.systemUTC(), Runnable::run)
                .verify(progress -> {});
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isPositive();
    }
}
