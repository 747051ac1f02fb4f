package io.hansa.partners.settlement;

/** Where a settlement period stands in its life. */
public enum PeriodState {
    OPEN,
    FROZEN,
    CLOSED
}
