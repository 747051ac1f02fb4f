package io.hansa.partners.file;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** No row of the file would be accepted. */
public final class NothingToPost extends Conflict {

    private static final long serialVersionUID = 1L;

    NothingToPost(FileNumber number) {
        super("nothing-to-post", Map.of("file", number.value()));
    }
}
