package io.hansa.partners.bank;

/** What a transaction of the bank's is taken for. */
public enum Verdict {
    /** A payment that was approved was made. */
    PAYMENT,
    /** A partner paid what is open of an invoice. */
    INVOICE,
    /** A sum whose parts come in another file. */
    BATCH,
    /** It names nothing that is known, or more than one thing. */
    UNKNOWN_REFERENCE,
    /** It names a payment or an invoice, with another amount than is open. */
    OTHER_AMOUNT,
    /** What was paid, or received, was sent back. */
    RETURNED,
    WRONG_CURRENCY,
    /** What it names was paid before. */
    ALREADY_PAID,
    /** It names a payment that nobody approved. */
    NOT_APPROVED;

    public boolean isMatch() {
        return this == PAYMENT || this == INVOICE;
    }

    /** Whether somebody has to look at it. */
    public boolean isDifference() {
        return !isMatch() && this != BATCH;
    }
}
