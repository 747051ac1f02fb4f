package io.hansa.runs;

import io.hansa.security.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** A run that writes one audit record a chunk, and fails where it is told to until it is healed. */
@ApplicationScoped
class CountingRun implements RunHandler {

    static final Set<RunNumber> HEALED = ConcurrentHashMap.newKeySet();

    @Inject
    Audit audit;

    @Override
    public String kind() {
        return "test.counting";
    }

    @Override
    public Set<String> operators() {
        return Set.of();
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        return IntStream.rangeClosed(1, Integer.parseInt(run.param("chunks")))
                .mapToObj(i -> new ChunkPlan(Integer.toString(i), 10))
                .toList();
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        audit.record("test.counted", "run:" + run.run(), Map.of("chunk", payload));
        if (payload.equals(run.params().get("failing")) && !HEALED.contains(run.run())) {
            throw new IllegalStateException("told to fail");
        }
        return new ChunkResult(9, 1);
    }
}
