package io.hansa.partners.dispute;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.NotFound;
import java.util.Map;

/** The line does not count this entry. */
public final class EntryNotInLine extends NotFound {

    private static final long serialVersionUID = 1L;

    EntryNotInLine(EntryNumber entry) {
        super("entry-not-in-line", Map.of("field", "entry", "entry", entry.value()));
    }
}
