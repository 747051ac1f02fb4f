package io.hansa.partners.transaction;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** So small a part of the transaction that no point goes with it; undo it together with others. */
public final class NothingReversed extends Conflict {

    private static final long serialVersionUID = 1L;

    NothingReversed(String original, long amount) {
        super("nothing-reversed", Map.of("original", original, "amount", amount));
    }
}
