package io.hansa.partners.transaction;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** An amount or a number of points is at least 1. */
public final class AmountNotPositive extends Invalid {

    private static final long serialVersionUID = 1L;

    AmountNotPositive(long amount) {
        super("amount-not-positive", Map.of("amount", amount));
    }
}
