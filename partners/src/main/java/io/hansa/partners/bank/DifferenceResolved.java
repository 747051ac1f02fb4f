package io.hansa.partners.bank;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Somebody resolved it before. */
public final class DifferenceResolved extends Conflict {

    private static final long serialVersionUID = 1L;

    DifferenceResolved(long number) {
        super("difference-resolved", Map.of("difference", number));
    }
}
