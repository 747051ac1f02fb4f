package io.hansa.partners.inkind;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The delivery was confirmed, rejected or withdrawn. */
public final class KindOver extends Conflict {

    private static final long serialVersionUID = 1L;

    KindOver(KindNumber delivery) {
        super("kind-over", Map.of("delivery", delivery.value()));
    }
}
