package io.hansa.partners.dispute;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The same line, or the same entry of it, is in an open dispute. */
public final class AlreadyDisputed extends Conflict {

    private static final long serialVersionUID = 1L;

    AlreadyDisputed(DisputeNumber open) {
        super("already-disputed", Map.of("dispute", open.value()));
    }
}
