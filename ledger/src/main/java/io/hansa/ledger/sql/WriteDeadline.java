package io.hansa.ledger.sql;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Logger;

/**
 * When a transaction has recorded something, then it commits within a minute or not at all. Seals and checkpoints stand on it: some
 * minutes later nothing may be added to what was recorded then.
 */
@ApplicationScoped
public class WriteDeadline {

    private static final Logger LOG = Logger.getLogger(WriteDeadline.class.getName());
    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    Clock clock;

    /** In the caller's transaction, which has to have begun; its first record counts. */
    public void recordedAt(Instant instant) {
        if (transactions.getResource(WriteDeadline.class) == null) {
            transactions.putResource(WriteDeadline.class, instant);
            transactions.registerInterposedSynchronization(new Check(instant));
        }
    }

    /** Looks at the clock when the transaction is about to commit. */
    private final class Check implements Synchronization {

        private final Instant recordedAt;

        Check(Instant recordedAt) {
            this.recordedAt = recordedAt;
        }

        @Override
        public void beforeCompletion() {
            Duration taken = Duration.between(recordedAt, clock.instant());
            if (taken.compareTo(LONGEST) > 0) {
                LOG.warning(() -> "rolled back: " + taken.toSeconds()
                        + " seconds after it had recorded entries, longer than " + LONGEST.toSeconds());
                transactions.setRollbackOnly();
            }
        }

        @Override
        public void afterCompletion(int status) {
            // what was recorded is there or not; nothing is left to do
        }
    }
}
