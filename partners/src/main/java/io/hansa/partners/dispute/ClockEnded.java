package io.hansa.partners.dispute;

import io.hansa.kernel.Conflict;
import java.time.LocalDate;
import java.util.Map;

/** It is too late for this step: silence decides. {@code dueOn} was the last date. */
public final class ClockEnded extends Conflict {

    private static final long serialVersionUID = 1L;

    ClockEnded(LocalDate dueOn) {
        super("dispute-clock-ended", Map.of("dueOn", dueOn));
    }
}
