package io.hansa.partners.payment;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The statement asks for no payment, or its month is not closed. */
public final class NothingToPay extends Conflict {

    private static final long serialVersionUID = 1L;

    NothingToPay(String statement) {
        super("nothing-to-pay", Map.of("statement", statement));
    }
}
