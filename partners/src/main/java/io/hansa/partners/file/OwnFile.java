package io.hansa.partners.file;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Staff who sent a file for a partner do not confirm it: the partner does, or somebody else. */
public final class OwnFile extends Conflict {

    private static final long serialVersionUID = 1L;

    OwnFile(FileNumber number) {
        super("own-file", Map.of("file", number.value()));
    }
}
