package io.hansa.partners.contract;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** Two lines are about the same, so that neither would go before the other; their places, from 1. */
public final class LinesOverlap extends Invalid {

    private static final long serialVersionUID = 1L;

    LinesOverlap(int first, int second) {
        super("lines-overlap", Map.of("first", first, "second", second));
    }
}
