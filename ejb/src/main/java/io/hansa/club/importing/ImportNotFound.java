package io.hansa.club.importing;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such import. */
public class ImportNotFound extends NotFound {

    public ImportNotFound(ImportNumber number) {
        super("import-not-found", Map.of("import", number.value()));
    }
}
