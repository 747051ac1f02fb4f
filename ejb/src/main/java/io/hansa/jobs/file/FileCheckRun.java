package io.hansa.jobs.file;

import io.hansa.partners.port.FilePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** Judges every row of a file, and moves nothing. */
@ApplicationScoped
class FileCheckRun extends FileRun {

    @Override
    FilePhase phase() {
        return FilePhase.CHECK;
    }
}
