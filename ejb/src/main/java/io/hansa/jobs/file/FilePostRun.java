package io.hansa.jobs.file;

import io.hansa.partners.port.FilePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** Posts the rows of a file. */
@ApplicationScoped
class FilePostRun extends FileRun {

    @Override
    FilePhase phase() {
        return FilePhase.POST;
    }
}
