package io.hansa.partners.payment;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** A statement is in one living order only. */
public final class AlreadyOrdered extends Conflict {

    private static final long serialVersionUID = 1L;

    AlreadyOrdered(String statement) {
        super("already-ordered", Map.of("statement", statement));
    }
}
