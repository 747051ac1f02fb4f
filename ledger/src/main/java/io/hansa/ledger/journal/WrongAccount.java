package io.hansa.ledger.journal;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** The account cannot be used for this: {@code expected} says what is asked of it. */
public final class WrongAccount extends Invalid {

    private static final long serialVersionUID = 1L;

    public WrongAccount(long account, String expected) {
        super("wrong-account", Map.of("account", account, "expected", expected));
    }
}
