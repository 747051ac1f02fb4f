package io.hansa.partners.transaction;

/** What sort of partner transaction (bundle key {@code transaction.kind.<name>}). */
public enum TransactionKind {
    ACCRUAL,
    REDEMPTION,
    /** Undoes an accrual or a redemption. */
    REVERSAL,
    VOUCHER;

    /** Whether a reversal may undo it. */
    boolean reversible() {
        return this == ACCRUAL || this == REDEMPTION;
    }
}
