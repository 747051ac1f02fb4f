package io.hansa.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.LongAdder;

/** How many of something happen in a second when some callers do it as fast as they can. */
final class Rate {

    private Rate() {}

    /** One caller's work: does something and says how many that were. */
    @FunctionalInterface
    interface Work {
        int once(int caller);
    }

    static long perSecond(int callers, int warmUpSeconds, int seconds, Work work) {
        run(callers, warmUpSeconds, work);
        return run(callers, seconds, work) / seconds;
    }

    private static long run(int callers, int seconds, Work work) {
        LongAdder done = new LongAdder();
        CountDownLatch finished = new CountDownLatch(callers);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (int i = 0; i < callers; i++) {
            int caller = i;
            new Thread(() -> {
                        try {
                            while (System.nanoTime() < end) {
                                done.add(work.once(caller));
                            }
                        } finally {
                            finished.countDown();
                        }
                    })
                    .start();
        }
        try {
            finished.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return done.sum();
    }
}
