package io.hansa.jobs.file;

import io.hansa.kernel.Roles;
import io.hansa.partners.file.FileNumber;
import io.hansa.partners.file.FileWork;
import io.hansa.partners.file.PartDone;
import io.hansa.partners.port.FilePhase;
import io.hansa.runs.ChunkPlan;
import io.hansa.runs.ChunkResult;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunHandler;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What checking and posting a file have in common: part by part, in order. */
abstract class FileRun implements RunHandler {

    static final String FILE = "file";

    @Inject
    FileWork work;

    abstract FilePhase phase();

    static String kind(FilePhase phase) {
        return "partner.file." + phase.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String kind() {
        return kind(phase());
    }

    @Override
    public Set<String> operators() {
        return Set.of(Roles.FINANCE, Roles.ADMIN);
    }

    @Override
    public boolean inOrder() {
        return true;
    }

    @Override
    public List<ChunkPlan> plan(RunContext run) {
        return work.parts(number(run)).stream()
                .map(part -> new ChunkPlan(Integer.toString(part.part()), part.rows()))
                .toList();
    }

    @Override
    public ChunkResult work(RunContext run, String payload) {
        PartDone done = work.work(number(run), phase(), Integer.parseInt(payload));
        return new ChunkResult(done.done(), done.refused());
    }

    private static FileNumber number(RunContext run) {
        return FileNumber.of(Long.parseLong(run.param(FILE)));
    }
}
