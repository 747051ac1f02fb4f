package io.hansa.jobs.contract;

import io.hansa.kernel.Roles;
import io.hansa.partners.contract.DraftNumber;
import io.hansa.partners.effect.ContractEffects;
import io.hansa.partners.transaction.Recomputation;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Works out the effect of a draft, a page of transactions a chunk; which page is next the effect itself knows. */
@ApplicationScoped
class EffectRun implements RunHandler {

    static final String KIND = "contract.effect";
    static final String DRAFT = "draft";

    @Inject
    ContractEffects effects;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> operators() {
        return Set.of(Roles.FINANCE, Roles.ADMIN);
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        List<ChunkPlan> chunks = new ArrayList<>();
        long left = effects.size(draft(run));
        do {
            long page = Math.min(left, Recomputation.MOST);
            chunks.add(new ChunkPlan(Integer.toString(chunks.size() + 1), page));
            left -= page;
        } while (left > 0);
        return chunks;
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        return ChunkResult.done(effects.advance(draft(run)));
    }

    /** What came to its end just on a page's edge is looked at once more, to know that it did. */
    @Override
    public void finish(RunContext run) {
        while (effects.advance(draft(run)) > 0) {
            // goes on
        }
    }

    private static DraftNumber draft(RunContext run) {
        return new DraftNumber(run.param(DRAFT));
    }
}
