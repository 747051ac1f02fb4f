package io.hansa.partners.dispute;

/** Why a line is disputed. */
public enum DisputeReason {
    WRONG_AMOUNT,
    WRONG_RATE,
    DUPLICATE,
    CANCELLED,
    NOT_OURS,
    OTHER
}
