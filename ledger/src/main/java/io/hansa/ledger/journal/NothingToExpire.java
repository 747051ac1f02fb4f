package io.hansa.ledger.journal;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** No lot of the account has expired with something left in it. */
public final class NothingToExpire extends Conflict {

    private static final long serialVersionUID = 1L;

    public NothingToExpire(long account) {
        super("nothing-to-expire", Map.of("account", account));
    }
}
