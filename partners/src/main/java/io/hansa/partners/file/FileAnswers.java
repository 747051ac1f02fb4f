package io.hansa.partners.file;

import io.hansa.partners.port.FilePhase;
import io.hansa.partners.port.FileRuns;
import io.hansa.partners.port.FileRuns.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells how far a file is: from its results, and where they are not whole yet, from the run that works on it. */
@ApplicationScoped
class FileAnswers {

    private static final int WHOLE = 100;

    @Inject
    FileRows files;

    @Inject
    ResultRows results;

    @Inject
    FileRuns runs;

    /** The phase that a file is in: of the check until it is confirmed. */
    static FilePhase phase(PartnerFile file) {
        return file.isConfirmed() ? FilePhase.POST : FilePhase.CHECK;
    }

    FileView view(PartnerFile file) {
        FilePhase phase = phase(file);
        FileSums sums = results.sums(file.id(), phase);
        int percent = (int) (sums.rows() * WHOLE / file.rowCount());
        return file.toView(state(file, phase, sums), percent, sums, files.sameAs(file));
    }

    FileState state(PartnerFile file) {
        FilePhase phase = phase(file);
        return state(file, phase, results.sums(file.id(), phase));
    }

    private FileState state(PartnerFile file, FilePhase phase, FileSums sums) {
        boolean checking = phase == FilePhase.CHECK;
        if (sums.rows() == file.rowCount()) {
            return checking ? FileState.CHECKED : FileState.POSTED;
        }
        Standing standing = runs.standing(file.id(), phase);
        if (standing == Standing.CANCELLED) {
            return FileState.STOPPED;
        }
        if (standing == Standing.FAILED) {
            return FileState.FAILED;
        }
        return checking ? FileState.CHECKING : FileState.POSTING;
    }
}
