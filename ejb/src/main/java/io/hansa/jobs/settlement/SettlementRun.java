package io.hansa.jobs.settlement;

import io.hansa.partners.settlement.Settlement;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Settles one month, ten partners a chunk. */
@ApplicationScoped
class SettlementRun implements RunHandler {

    private static final int PARTNERS_PER_CHUNK = 10;

    @Inject
    Settlement settlement;

    @Override
    public String kind() {
        return "settlement";
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        YearMonth month = month(run);
        settlement.freeze(month);
        List<ChunkPlan> chunks = new ArrayList<>();
        Optional<String> after = Optional.empty();
        List<String> codes;
        while (!(codes = settlement.partnersToSettle(month, after, PARTNERS_PER_CHUNK)).isEmpty()) {
            chunks.add(new ChunkPlan(after.orElse(""), codes.size()));
            after = Optional.of(codes.get(codes.size() - 1));
        }
        return chunks;
    }

    /** @param payload code after which the chunk's partners begin */
    @Override
    public ChunkResult work(RunContext run, String payload) {
        YearMonth month = month(run);
        List<String> codes = settlement.partnersToSettle(
                month, Optional.of(payload).filter(code -> !code.isEmpty()), PARTNERS_PER_CHUNK);
        codes.forEach(code -> settlement.settlePartner(month, code));
        return ChunkResult.done(codes.size());
    }

    @Override
    public void finish(RunContext run) {
        settlement.close(month(run));
    }

    private static YearMonth month(RunContext run) {
        return YearMonth.parse(run.param("month"));
    }
}
