package io.hansa.club.adjustment;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The entry belongs to an order, a booking, a partner's transaction or a run, and is undone there. */
public class NotCorrectable extends Conflict {

    public NotCorrectable(long entry, String code) {
        super("not-correctable", Map.of("entry", entry, "entryCode", code));
    }
}
