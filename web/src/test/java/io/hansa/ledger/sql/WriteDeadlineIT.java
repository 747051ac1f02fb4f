package io.hansa.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.testing.InContainer;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** The server asks before it commits. */
@InContainer
class WriteDeadlineIT {

    @Inject
    WriteDeadline deadline;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @Test
    void a_transaction_that_took_too_long_is_rolled_back() throws Exception {
        transaction.begin();
        deadline.recordedAt(clock.instant().minusSeconds(61));
        assertThatThrownBy(transaction::commit).isInstanceOf(RollbackException.class);

        transaction.begin();
        deadline.recordedAt(clock.instant());
        transaction.commit();
        assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
    }
}
