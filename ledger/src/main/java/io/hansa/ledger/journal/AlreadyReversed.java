package io.hansa.ledger.journal;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The entry has been undone, by the entry {@code by}. */
public final class AlreadyReversed extends Conflict {

    private static final long serialVersionUID = 1L;

    public AlreadyReversed(long entry, long by) {
        super("already-reversed", Map.of("entry", entry, "by", by));
    }
}
