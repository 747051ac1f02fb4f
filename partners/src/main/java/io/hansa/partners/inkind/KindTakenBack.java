package io.hansa.partners.inkind;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** It is taken back already, or waits to be, or takes something back itself. */
public final class KindTakenBack extends Conflict {

    private static final long serialVersionUID = 1L;

    KindTakenBack(KindNumber delivery) {
        super("kind-taken-back", Map.of("delivery", delivery.value()));
    }
}
