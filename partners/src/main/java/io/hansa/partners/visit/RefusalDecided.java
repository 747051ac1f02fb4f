package io.hansa.partners.visit;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** It was decided already, or reported before. */
public final class RefusalDecided extends Conflict {

    private static final long serialVersionUID = 1L;

    RefusalDecided(String number) {
        super("refusal-decided", Map.of("refusal", number));
    }
}
