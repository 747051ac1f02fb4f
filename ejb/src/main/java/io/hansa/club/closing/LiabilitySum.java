package io.hansa.club.closing;

import io.hansa.kernel.Money;
import java.math.BigInteger;

/** Outstanding points of a closing that have one thing in common: {@code key} is their cohort, funder, tier or expiry. */
public record LiabilitySum(String key, long available, long held, long pending, BigInteger costMicros) {

    public long points() {
        return Math.addExact(Math.addExact(available, held), pending);
    }

    public Money cost() {
        return ClosingView.cost(costMicros);
    }
}
