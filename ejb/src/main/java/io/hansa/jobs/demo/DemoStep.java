package io.hansa.jobs.demo;

import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import java.util.List;

/** One part of the demo club. Parts are built in the order of {@link #order}; a part's chunks in the order of its plan. */
interface DemoStep {

    int order();

    /** Payload of each chunk, without blanks or colons, and how many things it makes. */
    List<ChunkPlan> plan();

    ChunkResult work(String payload);

    /** Names the step in a chunk's payload. */
    default String name() {
        return "step-" + order();
    }
}
