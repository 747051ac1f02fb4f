package io.hansa.partners.dispute;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The dispute has been decided or withdrawn. */
public final class DisputeOver extends Conflict {

    private static final long serialVersionUID = 1L;

    DisputeOver(DisputeNumber number) {
        super("dispute-over", Map.of("dispute", number.value()));
    }
}
