package io.hansa.ledger.account;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No account has this number. */
public final class UnknownAccount extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownAccount(long account) {
        super("unknown-account", Map.of("account", account));
    }
}
