package io.hansa.ledger.journal;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Nothing is left in the pool of what the wallet contributed. */
public final class NothingContributed extends Conflict {

    private static final long serialVersionUID = 1L;

    public NothingContributed(long wallet) {
        super("nothing-contributed", Map.of("account", wallet));
    }
}
