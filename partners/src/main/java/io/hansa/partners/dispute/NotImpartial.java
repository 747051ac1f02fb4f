package io.hansa.partners.dispute;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Who has acted for a side, or has proposed the decision, does not decide. */
public final class NotImpartial extends Conflict {

    private static final long serialVersionUID = 1L;

    NotImpartial(DisputeNumber number) {
        super("dispute-not-impartial", Map.of("dispute", number.value()));
    }
}
