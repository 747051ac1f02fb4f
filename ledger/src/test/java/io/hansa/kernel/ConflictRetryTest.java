package io.hansa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ConflictRetryTest {

    private final ConflictRetry retry = new ConflictRetry();
    private final List<Long> pauses = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void begins_anew_after_a_deadlock() throws Exception {
        assertThat(outsideOfATransaction(failing(2, 1213))).isEqualTo("done");
        assertThat(calls).hasValue(3);
        assertThat(ends).containsExactly("begin", "rollback", "begin", "rollback", "begin", "commit");
    }

    @Test
    void waits_longer_each_time() throws Exception {
        outsideOfATransaction(failing(2, 1205));
        assertThat(pauses).hasSize(2);
        assertThat(pauses.get(0)).isBetween(10_000_000L, 20_000_000L);
        assertThat(pauses.get(1)).isBetween(20_000_000L, 40_000_000L);
    }

    @Test
    void gives_up_after_three_tries() {
        assertThatThrownBy(() -> outsideOfATransaction(failing(3, 1020))).hasRootCauseInstanceOf(SQLException.class);
        assertThat(calls).hasValue(3);
    }

    @Test
    void does_not_repeat_what_fails_for_another_reason() {
        assertThatThrownBy(() -> outsideOfATransaction(failing(1, 1062))).isInstanceOf(IllegalStateException.class);
        assertThat(calls).hasValue(1);
    }

    @Test
    void leaves_it_to_the_outermost_when_a_transaction_runs() {
        assertThatThrownBy(() -> call(Status.STATUS_ACTIVE, failing(1, 1213)));
        assertThat(calls).hasValue(1);
    }

    private Callable<Object> failing(int times, int errorCode) {
        return () -> {
            if (calls.incrementAndGet() <= times) {
                throw new IllegalStateException(new RuntimeException(new SQLException("no", "40001", errorCode)));
            }
            return "done";
        };
    }

    private Object outsideOfATransaction(Callable<Object> work) throws Exception {
        return call(Status.STATUS_NO_TRANSACTION, work);
    }

    private Object call(int status, Callable<Object> work) throws Exception {
        retry.pause = pauses::add;
        retry.transactions = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> status);
        retry.anew = new NewTransaction() {
            @Override
            public Object run(Callable<Object> tried) throws Exception {
                ends.add("begin");
                try {
                    Object result = tried.call();
                    ends.add("commit");
                    return result;
                } catch (Exception e) {
                    ends.add("rollback");
                    throw e;
                }
            }
        };
        return retry.retry((InvocationContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) ->
                        "proceed".equals(method.getName()) ? work.call() : Callable.class.getMethod("call")));
    }
}
