package io.hansa.partners.contract;

import io.hansa.kernel.Unit;

/** What a rate is for, and in which unit. */
public enum RateKind {
    /** Points that a purchase earns. */
    ACCRUAL(Unit.PTS),
    /** Status points that a purchase earns. */
    STATUS(Unit.STATUS),
    /** What the partner is paid for points that a member pays with. */
    REDEMPTION(Unit.PTS);

    private final Unit unit;

    RateKind(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }
}
