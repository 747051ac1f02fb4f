package io.hansa.kernel;

import static io.hansa.ledger.testing.LedgerAssertions.assertThat;
import static io.hansa.ledger.testing.LedgerAssertions.assertThatTheLedgerVerifies;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.testing.AtOnce;
import io.hansa.ledger.testing.LedgerWorld;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A real deadlock: two transactions post to two wallets, each in the other order. */
class ConflictRetryIT {

    private final LedgerWorld world = LedgerWorld.instance();
    private final AccountId one = world.newWallet(Unit.PTS);
    private final AccountId two = world.newWallet(Unit.PTS);
    private final CyclicBarrier bothHaveOne = new CyclicBarrier(2);
    private final AtomicInteger begun = new AtomicInteger();

    @Test
    void who_was_given_up_begins_anew_and_nothing_is_lost_or_doubled() {
        var tries = AtOnce.run(
                2,
                i -> () -> retried(() -> {
                    Command first = anAccrual()
                            .of(1)
                            .to(i == 0 ? one : two)
                            .keyed("deadlock-a-" + i)
                            .command();
                    Command second = anAccrual()
                            .of(10)
                            .to(i == 0 ? two : one)
                            .keyed("deadlock-b-" + i)
                            .command();
                    return world.inTransaction(() -> {
                        world.ledger().post(first);
                        if (begun.incrementAndGet() <= 2) {
                            bothHaveOne.await(10, TimeUnit.SECONDS);
                        }
                        return world.ledger().post(second);
                    });
                }));

        assertThat(tries).allSatisfy(each -> assertThat(each.problem()).isNull());
        assertThat(begun).hasValue(3);
        assertThat(one).hasAvailable(11);
        assertThat(two).hasAvailable(11);
        assertThatTheLedgerVerifies();
    }

    /** The interceptor's transaction is the test world's, which the work begins itself. */
    private static Outcome.Receipt retried(Callable<Outcome.Receipt> work) throws Exception {
        ConflictRetry retry = new ConflictRetry();
        retry.anew = new NewTransaction();
        retry.transactions = proxy(TransactionSynchronizationRegistry.class, method -> Status.STATUS_NO_TRANSACTION);
        return (Outcome.Receipt) retry.retry(proxy(
                InvocationContext.class,
                method -> "proceed".equals(method.getName()) ? work.call() : Callable.class.getMethod("call")));
    }

    private interface Answer {
        Object to(Method method) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer.to(method)));
    }
}
