package io.hansa.bench;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

/** What was done in each minute of a turn that begins now; of a shorter one, in each half. */
final class Stretches {

    private static final double MINUTE = 60;

    private final long begun = System.nanoTime();
    private final double seconds;
    private final AtomicLongArray done;

    /** @param turn seconds */
    Stretches(double turn) {
        int count = (int) Math.max(2, Math.round(turn / MINUTE));
        seconds = turn / count;
        done = new AtomicLongArray(count);
    }

    /** Counts what has just been done; that of calls which end after the turn is in no stretch. */
    int count(int some) {
        int at = (int) ((System.nanoTime() - begun) / (seconds * 1e9));
        if (at < done.length()) {
            done.addAndGet(at, some);
        }
        return some;
    }

    /** Of one stretch. */
    double seconds() {
        return seconds;
    }

    double first() {
        return perSecond(0);
    }

    double last() {
        return perSecond(done.length() - 1);
    }

    double slowest() {
        return IntStream.range(0, done.length())
                .mapToDouble(this::perSecond)
                .min()
                .orElseThrow();
    }

    private double perSecond(int stretch) {
        return done.get(stretch) / seconds;
    }
}
