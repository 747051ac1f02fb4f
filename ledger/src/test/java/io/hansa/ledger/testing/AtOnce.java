package io.hansa.ledger.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Lets many do something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What came of one try: a result, or why not. */
    public record Try<T>(T result, Throwable problem) {

        public boolean succeeded() {
            return problem == null;
        }
    }

    public static <T> List<Try<T>> run(int callers, IntFunction<Callable<T>> work) {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                Callable<T> one = work.apply(i);
                running.add(threads.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
            start.countDown();
            List<Try<T>> tries = new ArrayList<>();
            for (Future<T> each : running) {
                tries.add(outcome(each));
            }
            return tries;
        } finally {
            threads.shutdown();
        }
    }

    private static <T> Try<T> outcome(Future<T> running) {
        try {
            return new Try<>(running.get(), null);
        } catch (ExecutionException e) {
            return new Try<>(null, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
