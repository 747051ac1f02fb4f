package io.hansa.club.books;

import io.hansa.kernel.Roles;
import io.hansa.ledger.rebuild.Difference;
import io.hansa.ledger.rebuild.Rebuild;
import io.hansa.ledger.rebuild.RebuildReport;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import io.hansa.security.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes state anew from facts. A chunk is a range of accounts; items are rows, and those that differ count as refused in a dry run. */
@ApplicationScoped
class RebuildRun implements RunHandler {

    static final String KIND = "ledger.rebuild";
    static final String DRY = "dry";

    /** Of a thousand accounts: when all is lost, nobody reads all. */
    private static final int TOLD = 5;

    @Inject
    Rebuild rebuild;

    @Inject
    Audit audit;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> operators() {
        return Set.of(Roles.ADMIN);
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        return rebuild.plan().stream().map(part -> new ChunkPlan(part, 0)).toList();
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        boolean dry = Boolean.parseBoolean(run.param(DRY));
        RebuildReport report = dry ? rebuild.preview(payload) : rebuild.rebuild(payload);
        for (Difference difference : report.differences()
                .subList(0, Math.min(TOLD, report.differences().size()))) {
            audit.record(
                    dry ? "state.differs" : "state.rebuilt",
                    "run:" + run.run(),
                    Map.of("row", difference.row(), "kept", difference.kept(), "rebuilt", difference.rebuilt()));
        }
        return dry
                ? new ChunkResult(report.rows() - report.different(), report.different())
                : ChunkResult.done(report.rows());
    }
}
