package io.hansa.partners.inkind;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Only what was confirmed is taken back. */
public final class KindNotConfirmed extends Conflict {

    private static final long serialVersionUID = 1L;

    KindNotConfirmed(KindNumber delivery) {
        super("kind-not-confirmed", Map.of("delivery", delivery.value()));
    }
}
