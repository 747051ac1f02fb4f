package io.hansa.partners.invoice;

/** A partner was asked to pay. Fired within the transaction that wrote the statement and the invoice. */
public record InvoiceIssued(InvoiceRow invoice) {}
