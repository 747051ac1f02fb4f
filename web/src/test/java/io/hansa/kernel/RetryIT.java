package io.hansa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.testing.InContainer;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A boundary that the database gave up begins anew, in a new transaction, where it is the outermost. */
@InContainer
class RetryIT {

    @Inject
    GivenUpOnce boundary;

    @Inject
    UserTransaction transaction;

    @Test
    void the_outermost_boundary_begins_anew_in_a_new_transaction() {
        var tried = boundary.write(new CopyOnWriteArrayList<>());

        assertThat(tried).hasSize(2).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Test
    void what_the_outermost_boundary_writes_itself_is_in_its_transaction() throws Exception {
        assertThatThrownBy(() -> boundary.writeAndFail("k1")).isInstanceOf(EJBException.class);

        assertThat(boundary.isWritten("k1")).isFalse();
    }

    @Test
    void inside_a_running_transaction_nothing_is_repeated() throws Exception {
        var tried = new CopyOnWriteArrayList<>();
        transaction.begin();
        try {
            assertThatThrownBy(() -> boundary.write(tried));
        } finally {
            transaction.rollback();
        }
        assertThat(tried).hasSize(1);
    }
}
