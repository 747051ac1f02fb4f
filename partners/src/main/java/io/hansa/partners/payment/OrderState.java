package io.hansa.partners.payment;

/** Where a payment order stands. */
public enum OrderState {
    DRAFT,
    APPROVED,
    WITHDRAWN
}
