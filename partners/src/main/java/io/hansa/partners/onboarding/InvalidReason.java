package io.hansa.partners.onboarding;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** Why something is done is said in 1 to 500 characters. */
public final class InvalidReason extends Invalid {

    private static final long serialVersionUID = 1L;

    InvalidReason(int most) {
        super("invalid-reason", Map.of("field", "reason", "most", most));
    }
}
