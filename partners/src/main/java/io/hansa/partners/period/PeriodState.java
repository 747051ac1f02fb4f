package io.hansa.partners.period;

/** Where a settlement period stands in its life. */
public enum PeriodState {
    OPEN,
    FROZEN,
    CLOSED
}
