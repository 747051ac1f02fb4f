package io.hansa.club.importing;

import io.hansa.kernel.Roles;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Checks a file: decides every row, enrols nobody. A chunk is a part. */
@ApplicationScoped
class CheckRun implements RunHandler {

    static final String KIND = "member.check";
    static final String IMPORT = "import";

    @Inject
    ImportWork work;

    @Inject
    ImportRows imports;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<String> operators() {
        return Set.of(Roles.SERVICE, Roles.ADMIN);
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        imports.forgetClaims(number(run).value());
        return work.plan(number(run));
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        return work.check(number(run), Integer.parseInt(payload));
    }

    @Override
    public void finish(RunContext run) {
        imports.forgetClaims(number(run).value());
    }

    private static ImportNumber number(RunContext run) {
        return new ImportNumber(Long.parseLong(run.param(IMPORT)));
    }
}
