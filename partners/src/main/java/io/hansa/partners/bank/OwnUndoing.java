package io.hansa.partners.bank;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Who asked for the undoing does not approve it. */
public final class OwnUndoing extends Conflict {

    private static final long serialVersionUID = 1L;

    OwnUndoing(long number) {
        super("own-bank-undoing", Map.of("difference", number));
    }
}
