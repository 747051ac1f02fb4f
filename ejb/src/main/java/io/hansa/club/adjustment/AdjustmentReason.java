package io.hansa.club.adjustment;

/** Why staff adjust; bundle key {@code adjustment.reason.<NAME>}. */
public enum AdjustmentReason {
    GOODWILL,
    MISSING_ACCRUAL,
    WRONG_ACCRUAL,
    SERVICE_FAILURE,
    CORRECTION
}
