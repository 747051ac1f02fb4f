package io.hansa.jobs.demo;

import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Builds the demo club, step by step. */
@ApplicationScoped
class DemoLoad implements RunHandler {

    static final String KIND = "demo.load";

    @Inject
    @Any
    Instance<DemoStep> steps;

    @Override
    public String kind() {
        return KIND;
    }

    /** Nobody but the server itself. */
    @Override
    public Set<String> operators() {
        return Set.of();
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        return steps.stream()
                .sorted(Comparator.comparingInt(DemoStep::order))
                .flatMap(step -> step.plan().stream()
                        .map(chunk -> new ChunkPlan(step.name() + ":" + chunk.payload(), chunk.items())))
                .toList();
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        int colon = payload.indexOf(':');
        DemoStep step = steps.stream()
                .filter(candidate -> candidate.name().equals(payload.substring(0, colon)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such step: " + payload));
        return step.work(payload.substring(colon + 1));
    }
}
