package io.hansa.jobs.demo;

import io.hansa.partners.value.Valuation;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Works out what the partners' months come to, so that the board has something to show on the first day. */
@ApplicationScoped
class DemoValue implements DemoStep {

    @Inject
    Valuation valuation;

    @Override
    public int order() {
        return 98;
    }

    @Override
    public List<ChunkPlan> plan() {
        return List.of(new ChunkPlan("all", 1));
    }

    @Override
    public ChunkResult work(String payload) {
        valuation.due().forEach(valuation::value);
        return ChunkResult.done(1);
    }
}
