package io.hansa.runs;

import io.hansa.kernel.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A run and how far it is.
 *
 * @param cutOff what was recorded later is not part of the run
 * @param chunks planned, 0 before planning
 * @param chunksDone committed
 * @param chunksFailed given up for now
 * @param items planned, as far as the handler knew
 * @param itemsDone had their effect, or needed none
 * @param itemsRefused were refused, each with its reason where the handler keeps it
 * @param itemsPerSecond since the run began to work
 * @param error of the last failure
 */
public record RunView(
        RunNumber number,
        String kind,
        Map<String, String> params,
        RunState state,
        boolean cancelling,
        Actor startedBy,
        Instant startedAt,
        Instant cutOff,
        Optional<Instant> finishedAt,
        long chunks,
        long chunksDone,
        long chunksFailed,
        long items,
        long itemsDone,
        long itemsRefused,
        long itemsPerSecond,
        Optional<String> error) {

    public RunView {
        params = Map.copyOf(params);
    }

    /** 0 to 100. */
    public int percent() {
        return chunks == 0 ? (state == RunState.DONE ? 100 : 0) : (int) (chunksDone * 100 / chunks);
    }
}
