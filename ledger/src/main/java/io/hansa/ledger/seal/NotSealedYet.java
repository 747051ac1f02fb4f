package io.hansa.ledger.seal;

import io.hansa.kernel.Conflict;
import io.hansa.kernel.EntryNumber;
import java.util.Map;

/** The entry is there, and the stretch that it is in has not been sealed; it will be in a few minutes. */
public final class NotSealedYet extends Conflict {

    private static final long serialVersionUID = 1L;

    private final long retryAfterSeconds;

    public NotSealedYet(EntryNumber entry, long retryAfterSeconds) {
        super("not-sealed-yet", Map.of("entry", entry.value(), "retryAfterSeconds", retryAfterSeconds));
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
