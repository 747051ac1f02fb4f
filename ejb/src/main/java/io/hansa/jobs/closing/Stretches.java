package io.hansa.jobs.closing;

import io.hansa.club.closing.ClosingWork;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import java.util.List;

/** What both runs do: a stretch of the ledger is a chunk, and counts as one item. */
final class Stretches {

    private Stretches() {}

    static List<ChunkPlan> plan(ClosingWork work) {
        return work.stretches().stream()
                .map(stretch -> new ChunkPlan(stretch, 1))
                .toList();
    }

    static ChunkResult add(ClosingWork work, RunContext run, String stretch) {
        work.add(run, stretch);
        return ChunkResult.done(1);
    }
}
