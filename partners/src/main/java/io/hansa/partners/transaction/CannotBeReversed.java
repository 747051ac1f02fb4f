package io.hansa.partners.transaction;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Transactions of its kind are not undone by a reversal. */
public final class CannotBeReversed extends Conflict {

    private static final long serialVersionUID = 1L;

    CannotBeReversed(String original, TransactionKind kind) {
        super("cannot-be-reversed", Map.of("original", original, "kind", kind));
    }
}
