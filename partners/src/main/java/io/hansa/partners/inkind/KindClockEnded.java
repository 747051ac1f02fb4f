package io.hansa.partners.inkind;

import io.hansa.kernel.Conflict;
import java.time.LocalDate;
import java.util.Map;

/** It is too late to answer: silence confirms. */
public final class KindClockEnded extends Conflict {

    private static final long serialVersionUID = 1L;

    KindClockEnded(LocalDate dueOn) {
        super("kind-clock-ended", Map.of("dueOn", dueOn));
    }
}
