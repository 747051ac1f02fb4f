package io.hansa.partners.transaction;

/** What sort of partner transaction (bundle key {@code transaction.kind.<name>}). */
public enum TransactionKind {
    ACCRUAL,
    REDEMPTION,
    /** Undoes an accrual or a redemption. */
    REVERSAL,
    VOUCHER,
    /** Sets a member's points aside for what will be paid with them. */
    AUTHORISATION,
    /** Takes points that were authorised, all or a part. */
    CAPTURE,
    /** Gives back what is left of an authorisation. */
    RELEASE;

    /** Whether a reversal may undo it. */
    boolean reversible() {
        return this == ACCRUAL || this == REDEMPTION || this == CAPTURE;
    }
}
