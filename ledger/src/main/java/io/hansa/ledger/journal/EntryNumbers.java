package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.sql.Blocks;
import io.hansa.ledger.sql.SqlFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Numbers for entries and lots. Those of entries follow recorded time to within a minute, over all servers: seals and
 * checkpoints find by number what was recorded after an instant.
 */
@ApplicationScoped
class EntryNumbers {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Blocks entries;
    private final Blocks lots = new Blocks("ledger_lot_seq");

    EntryNumbers() {
        this(System::nanoTime);
    }

    EntryNumbers(LongSupplier nanoTime) {
        entries = new Blocks("ledger_entry_seq", LONGEST, nanoTime);
    }

    Numbers on(Connection connection) {
        return new Numbers() {
            @Override
            public EntryNumber nextEntry() {
                return new EntryNumber(next(entries));
            }

            @Override
            public long nextLot() {
                return next(lots);
            }

            private long next(Blocks blocks) {
                try {
                    return blocks.next(connection);
                } catch (SQLException e) {
                    throw new SqlFailure(e);
                }
            }
        };
    }
}
