package io.hansa.runs;

import java.time.Duration;
import java.time.Instant;

/** The sums over a run's chunks. */
record Progress(long chunks, long chunksDone, long chunksFailed, long items, long itemsDone, long itemsRefused) {

    static final Progress NONE = new Progress(0, 0, 0, 0, 0, 0);

    long perSecond(Instant begun, Instant until) {
        if (begun == null) {
            return 0;
        }
        long millis = Math.max(1, Duration.between(begun, until).toMillis());
        return (itemsDone + itemsRefused) * 1_000 / millis;
    }
}
