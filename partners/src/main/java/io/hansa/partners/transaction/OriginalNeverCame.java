package io.hansa.partners.transaction;

import io.hansa.kernel.Conflict;
import java.time.Instant;
import java.util.Map;

/** What it was to undo was not accepted as long as the contract lets messages be late. */
public final class OriginalNeverCame extends Conflict {

    private static final long serialVersionUID = 1L;

    OriginalNeverCame(String original, Instant until) {
        super("original-never-came", Map.of("original", original, "until", until));
    }
}
