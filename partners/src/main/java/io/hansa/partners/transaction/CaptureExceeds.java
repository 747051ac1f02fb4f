package io.hansa.partners.transaction;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** More would be taken than is left of the authorisation. */
public final class CaptureExceeds extends Conflict {

    private static final long serialVersionUID = 1L;

    CaptureExceeds(String authorisation, long required, long left) {
        super("capture-exceeds", Map.of("authorisation", authorisation, "required", required, "left", left));
    }
}
