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

/** Imports a file: enrols its rows. A chunk is a part. */
@ApplicationScoped
class ImportRun implements RunHandler {

    static final String KIND = "member.import";
    static final String IMPORT = "import";

    @Inject
    ImportWork work;

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

        return work.plan(number(run));
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        return work.enrol(number(run), Integer.parseInt(payload));
    }

    private static ImportNumber number(RunContext run) {
        return new ImportNumber(Long.parseLong(run.param(IMPORT)));
    }
}
