package io.hansa.partners.bank;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Nobody asks for it to be undone any more. */
public final class UndoingNotOpen extends Conflict {

    private static final long serialVersionUID = 1L;

    UndoingNotOpen(long number) {
        super("bank-undoing-not-open", Map.of("difference", number));
    }
}
