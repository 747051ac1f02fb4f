package io.hansa.web.api.admin;

import io.hansa.runs.RunState;
import io.hansa.runs.RunView;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A run and how far it is. */
public record RunAnswer(
        long run,
        String kind,
        Map<String, String> params,
        RunState state,
        String startedBy,
        Instant startedAt,
        Optional<Instant> finishedAt,
        int percent,
        long chunks,
        long chunksDone,
        long chunksFailed,
        long items,
        long itemsDone,
        long itemsRefused,
        long itemsPerSecond,
        Optional<String> error) {

    static RunAnswer of(RunView view) {
        return new RunAnswer(
                view.number().value(),
                view.kind(),
                view.params(),
                view.state(),
                view.startedBy().toString(),
                view.startedAt(),
                view.finishedAt(),
                view.percent(),
                view.chunks(),
                view.chunksDone(),
                view.chunksFailed(),
                view.items(),
                view.itemsDone(),
                view.itemsRefused(),
                view.itemsPerSecond(),
                view.error());
    }
}
