package io.hansa.partners.refusal;

import io.hansa.kernel.Conflict;
import java.time.Duration;
import java.util.Map;

/** It is too late for the till to take it back. */
public final class VoidWindowOver extends Conflict {

    private static final long serialVersionUID = 1L;

    public VoidWindowOver(String original, Duration window) {
        super("void-window-over", Map.of("original", original, "minutes", window.toMinutes()));
    }
}
