package io.hansa.partners.onboarding;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** A partnership does not end while this is open; {@code matters} names it. */
public final class MattersOpen extends Conflict {

    private static final long serialVersionUID = 1L;

    MattersOpen(String partnerCode, String matters) {
        super("matters-open", Map.of("partner", partnerCode, "matters", matters));
    }
}
