package io.hansa.partners.invoice;

/** What is derived of an invoice as of a date. */
public enum InvoiceState {
    OPEN,
    PART_PAID,
    /** Open, wholly or in part, after its due date. */
    OVERDUE,
    PAID
}
