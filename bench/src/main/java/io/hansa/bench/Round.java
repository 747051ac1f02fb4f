package io.hansa.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/**
 * What some callers got done in a while, each as fast as it could.
 *
 * @param done in all, also by calls that took longer than the while
 * @param latencies of single calls, in microseconds
 */
record Round(double perSecond, long done, Histogram latencies) {

    private static final long LONGEST_MICROS = 600_000_000;
    private static final int DIGITS = 3;

    static Round run(int callers, double seconds, Load load) {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<Caller>> running = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                Caller caller = new Caller(i, load);
                running.add(threads.submit(() -> {
                    start.await();
                    return caller.work(seconds);
                }));
            }
            start.countDown();
            return sum(running);
        } finally {
            threads.shutdown();
        }
    }

    /** Each caller's own rate, because the last call of each ends at another moment. */
    private static Round sum(List<Future<Caller>> running) {
        Histogram all = new Histogram(LONGEST_MICROS, DIGITS);
        double rate = 0;
        long done = 0;
        for (Future<Caller> each : running) {
            Caller caller = ended(each);
            all.add(caller.latencies);
            rate += caller.done * 1e9 / caller.nanos;
            done += caller.done;
        }
        return new Round(rate, done, all);
    }

    private static Caller ended(Future<Caller> running) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a caller failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static final class Caller {

        private final int number;
        private final Load load;
        private final Histogram latencies = new Histogram(LONGEST_MICROS, DIGITS);
        private long done;
        private long nanos;

        Caller(int number, Load load) {
            this.number = number;
            this.load = load;
        }

        Caller work(double seconds) throws Exception {
            long begun = System.nanoTime();
            long end = begun + (long) (seconds * 1e9);
            long now = begun;
            while (now < end) {
                done += load.once(number);
                long after = System.nanoTime();
                latencies.recordValue(Math.min(LONGEST_MICROS, (after - now) / 1_000));
                now = after;
            }
            nanos = now - begun;
            return this;
        }
    }
}
