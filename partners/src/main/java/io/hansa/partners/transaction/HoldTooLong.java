package io.hansa.partners.transaction;

import io.hansa.kernel.Conflict;
import java.time.Duration;
import java.util.Map;

/** Points would be set aside longer than the contract allows. */
public final class HoldTooLong extends Conflict {

    private static final long serialVersionUID = 1L;

    HoldTooLong(Duration longest) {
        super("hold-too-long", Map.of("longestSeconds", longest.toSeconds(), "minutes", longest.toMinutes()));
    }
}
