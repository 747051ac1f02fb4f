package io.hansa.kernel;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Does what {@link RetryOnConflict} says. */
@Interceptor
@RetryOnConflict
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class ConflictRetry {

    private static final Logger LOG = Logger.getLogger(ConflictRetry.class.getName());

    private static final int TRIES = 3;
    private static final long SHORTEST_PAUSE_NANOS = 5_000_000;

    /** Record has changed since last read, lock wait timeout, deadlock. */
    private static final Set<Integer> GIVEN_UP = Set.of(1020, 1205, 1213);

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    NewTransaction anew;

    LongConsumer pause = LockSupport::parkNanos;

    @AroundInvoke
    Object retry(InvocationContext call) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION || !isWrite(call.getMethod())) {
            return call.proceed();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return anew.run(call::proceed);
            } catch (Exception problem) {
                if (attempt == TRIES || !isConflict(problem)) {
                    throw problem;
                }
                LOG.log(Level.FINE, problem, () -> "The database gave up " + call.getMethod() + "; trying again");
                pause.accept(jitter(attempt));
            }
        }
    }

    private static boolean isWrite(Method method) {
        return !method.isAnnotationPresent(TransactionAttribute.class);
    }

    /** Between one and two times the pause, which doubles with each try, so that two that met do not meet again. */
    private static long jitter(int attempt) {
        long shortest = SHORTEST_PAUSE_NANOS << attempt;
        return ThreadLocalRandom.current().nextLong(shortest, 2 * shortest);
    }

    static boolean isConflict(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof TryAnew
                    || cause instanceof SQLException sql && GIVEN_UP.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
