package io.hansa.partners.transaction;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The rate gives no point for so small an amount. */
public final class NothingEarned extends Conflict {

    private static final long serialVersionUID = 1L;

    NothingEarned(long amountFen, String rate) {
        super("nothing-earned", Map.of("amountFen", amountFen, "rate", rate));
    }
}
