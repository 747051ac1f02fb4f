package io.hansa.rewards;

import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;

/** The transaction that a till's boundary would have begun. */
final class TillTransaction {

    private TillTransaction() {}

    static <T> T of(UserTransaction transaction, Callable<T> work) {
        try {
            transaction.begin();
            boolean done = false;
            try {
                T result = work.call();
                transaction.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    transaction.rollback();
                }
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
