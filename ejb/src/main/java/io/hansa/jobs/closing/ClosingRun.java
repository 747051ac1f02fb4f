package io.hansa.jobs.closing;

import io.hansa.club.closing.ClosingWork;
import io.hansa.club.closing.Closings;
import io.hansa.kernel.Roles;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Closes a month. */
@ApplicationScoped
class ClosingRun implements RunHandler {

    @Inject
    ClosingWork work;

    @Override
    public String kind() {
        return Closings.CLOSE;
    }

    @Override
    public Set<String> operators() {
        return Set.of(Roles.FINANCE);
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        return Stretches.plan(work);
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        return Stretches.add(work, run, payload);
    }

    @Override
    public void finish(RunContext run) {
        work.close(run);
    }
}
