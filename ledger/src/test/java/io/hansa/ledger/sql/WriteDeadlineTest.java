package io.hansa.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.ledger.testing.MovingClock;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WriteDeadlineTest {

    private final MovingClock clock = new MovingClock(Instant.parse("2026-03-01T08:00:00Z"));
    private final WriteDeadline deadline = new WriteDeadline();
    private final Map<Object, Object> resources = new HashMap<>();
    private final List<Synchronization> asked = new ArrayList<>();
    private boolean rollbackOnly;

    @BeforeEach
    void in_a_transaction() {
        deadline.clock = clock;
        deadline.transactions = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getResource" -> resources.get(arguments[0]);
                    case "putResource" -> resources.put(arguments[0], arguments[1]);
                    case "registerInterposedSynchronization" -> asked.add((Synchronization) arguments[0]);
                    case "setRollbackOnly" -> rollbackOnly = true;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    void what_was_recorded_a_minute_ago_may_commit() {
        deadline.recordedAt(clock.instant());
        clock.move(Duration.ofMinutes(1));

        commit();

        assertThat(rollbackOnly).isFalse();
    }

    @Test
    void what_was_recorded_earlier_may_not_whatever_was_recorded_since() {
        deadline.recordedAt(clock.instant());
        clock.move(Duration.ofSeconds(50));
        deadline.recordedAt(clock.instant());
        clock.move(Duration.ofMillis(10_001));

        commit();

        assertThat(rollbackOnly).isTrue();
        assertThat(asked).hasSize(1);
    }

    private void commit() {
        asked.forEach(Synchronization::beforeCompletion);
    }
}
