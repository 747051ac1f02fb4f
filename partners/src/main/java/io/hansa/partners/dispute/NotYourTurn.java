package io.hansa.partners.dispute;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The dispute waits for the other side, or for another step. */
public final class NotYourTurn extends Conflict {

    private static final long serialVersionUID = 1L;

    NotYourTurn(DisputeNumber number) {
        super("dispute-not-your-turn", Map.of("dispute", number.value()));
    }
}
