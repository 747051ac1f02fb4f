package io.hansa.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.ledger.testing.LedgerWorld;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BlocksIT {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
    private final Blocks blocks = new Blocks("ledger_lot_seq", Duration.ofSeconds(10), nanos::get);

    @Test
    void numbers_follow_each_other_until_their_block_is_ten_seconds_old() throws SQLException {
        try (Connection connection = LedgerWorld.instance().transactions().getConnection()) {
            long first = blocks.next(connection);
            // the source of time may count over its end
            nanos.addAndGet(Duration.ofSeconds(10).toNanos());
            assertThat(blocks.next(connection)).isEqualTo(first + 1);
            nanos.incrementAndGet();
            long next = blocks.next(connection);
            assertThat(next).isGreaterThanOrEqualTo(first + 1_000);
            nanos.addAndGet(Duration.ofSeconds(10).toNanos());
            assertThat(blocks.next(connection)).as("counted anew").isEqualTo(next + 1);
        }
    }

    @Test
    void a_block_is_used_to_its_end() throws SQLException {
        try (Connection connection = LedgerWorld.instance().transactions().getConnection()) {
            long first = blocks.next(connection);
            for (int i = 1; i < 1_000; i++) {
                assertThat(blocks.next(connection)).isEqualTo(first + i);
            }
            assertThat(blocks.next(connection)).isGreaterThanOrEqualTo(first + 1_000);
        }
    }
}
