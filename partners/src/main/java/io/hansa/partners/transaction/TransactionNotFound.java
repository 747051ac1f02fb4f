package io.hansa.partners.transaction;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such transaction, or not the caller's to see. */
public final class TransactionNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public TransactionNotFound(String transaction) {
        super("transaction-not-found", Map.of("transaction", transaction));
    }
}
