package io.hansa.jobs.file;

import io.hansa.kernel.Roles;
import io.hansa.partners.port.FilePhase;
import io.hansa.partners.port.FileRuns;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunState;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/**
 * The runs over files, as the system: partners' users may not look at runs, and whose file it is was found before, by the boundary
 * that asks.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PartnerFileRuns implements FileRuns {

    @Inject
    Runs runs;

    @Override
    public void start(long file, FilePhase phase) {
        runs.start(new StartRun(FileRun.kind(phase), key(file), Map.of(FileRun.FILE, key(file))));
    }

    @Override
    public void cancel(long file, FilePhase phase) {
        find(file, phase).ifPresent(runs::cancel);
    }

    @Override
    public void resume(long file, FilePhase phase) {
        find(file, phase).ifPresent(runs::resume);
    }

    @Override
    public Standing standing(long file, FilePhase phase) {
        return find(file, phase).map(run -> standing(runs.view(run).state())).orElse(Standing.NONE);
    }

    private static Standing standing(RunState state) {
        return switch (state) {
            case QUEUED, RUNNING -> Standing.AT_WORK;
            case DONE -> Standing.DONE;
            case CANCELLED -> Standing.CANCELLED;
            case FAILED -> Standing.FAILED;
        };
    }

    private Optional<RunNumber> find(long file, FilePhase phase) {
        return runs.find(FileRun.kind(phase), key(file));
    }

    private static String key(long file) {
        return Long.toString(file);
    }
}
