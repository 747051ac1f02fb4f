package io.hansa.partners.payment;

/** What became of a payment. */
public enum PaymentState {
    /** Its order is not approved yet. */
    DRAFTED,
    /** It goes to the bank, or is there. */
    ORDERED,
    PAID,
    /** The partner's bank sent it back. */
    RETURNED,
    /** Its order was withdrawn. */
    WITHDRAWN
}
