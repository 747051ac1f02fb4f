package io.hansa.partners.file;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Nobody confirms what has not been checked to the end. */
public final class FileNotChecked extends Conflict {

    private static final long serialVersionUID = 1L;

    FileNotChecked(FileNumber number) {
        super("file-not-checked", Map.of("file", number.value()));
    }
}
