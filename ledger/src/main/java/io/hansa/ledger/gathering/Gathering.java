package io.hansa.ledger.gathering;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gathers requests that come at the same time into batches.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
public final class Gathering<Q, A> {

    /**
     * Two: while one batch is written to the disk, another is worked on. One where both would share two processors with the database:
     * more lanes make smaller batches, which cost more each.
     */
    public static final int LANES = Runtime.getRuntime().availableProcessors() < 4 ? 1 : 2;

    private final List<Lane<Q, A>> lanes;

    /**
     * How much is gathered.
     *
     * @param lanes batches that may be under way at the same time, each over shards of its own
     * @param largestBatch requests of one batch
     * @param mostWaiting requests that may wait in a lane
     * @param patience how long a request waits for its batch to begin; and how long a batch that failed is taken apart
     */
    public record Limits(int lanes, int largestBatch, int mostWaiting, Duration patience) {
        public Limits {
            if (lanes < 1 || largestBatch < 1 || mostWaiting < 1) {
                throw new IllegalArgumentException(
                        "at least one of each: " + lanes + ", " + largestBatch + ", " + mostWaiting);
            }
        }
    }

    public Gathering(Limits limits, Work<Q, A> work) {
        Dismantling<Q, A> batches = new Dismantling<>(work, limits.patience());
        lanes = IntStream.range(0, limits.lanes())
                .mapToObj(i -> new Lane<>(limits, batches))
                .toList();
    }

    /**
     * Has a request done, with others or alone, and returns when it is.
     *
     * @param shard requests of equal shards go the same way, one after the other
     * @throws TooManyWaiting when it was turned away
     * @throws RuntimeException what the work threw for this request alone
     */
    public A submit(Object shard, Q request) {
        int mixed = shard.hashCode() * 0x9E3779B9;
        return lanes.get((mixed >>> 1) % lanes.size()).submit(request);
    }
}
