package io.hansa.partners.bank;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Nobody said what it is for, or its undoing is asked for already. */
public final class NotUndoable extends Conflict {

    private static final long serialVersionUID = 1L;

    NotUndoable(long number) {
        super("bank-not-undoable", Map.of("difference", number));
    }
}
