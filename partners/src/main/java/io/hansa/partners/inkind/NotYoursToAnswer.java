package io.hansa.partners.inkind;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The other side answers, or only who reported withdraws. */
public final class NotYoursToAnswer extends Conflict {

    private static final long serialVersionUID = 1L;

    NotYoursToAnswer(KindNumber delivery) {
        super("kind-not-yours", Map.of("delivery", delivery.value()));
    }
}
