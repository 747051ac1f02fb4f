package io.hansa.testing;

import io.hansa.kernel.DomainException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does many things at the same moment. */
public final class Parallel {

    private Parallel() {}

    /** @return {@code done} or the refusal's code for each, in order; anything else that is thrown fails the test */
    public static List<String> outcomes(List<? extends Callable<?>> works) {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<String>> futures = new ArrayList<>();
            for (Callable<?> work : works) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return outcome(work);
                }));
            }
            start.countDown();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> future : futures) {
                outcomes.add(future.get());
            }
            return outcomes;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static String outcome(Callable<?> work) throws Exception {
        try {
            work.call();
            return "done";
        } catch (DomainException refusal) {
            return refusal.code();
        }
    }
}
