package io.hansa.partners.equivalence;

import io.hansa.kernel.Conflict;
import java.time.LocalDate;
import java.util.Map;

/** What has begun is not changed: a version begins today at the earliest. */
public final class EquivalenceBegun extends Conflict {

    private static final long serialVersionUID = 1L;

    EquivalenceBegun(LocalDate earliest) {
        super("equivalence-begun", Map.of("earliest", earliest));
    }
}
