package io.hansa.partners.file;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Nothing goes on with the file that could be stopped, or nothing was stopped that could go on. */
public final class FileNotAtWork extends Conflict {

    private static final long serialVersionUID = 1L;

    FileNotAtWork(FileNumber number, FileState state) {
        super("file-not-at-work", Map.of("file", number.value(), "state", state.name()));
    }
}
