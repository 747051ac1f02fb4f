package io.hansa.partners.payment;

/** Why a partner cannot be paid as its contract stands. */
public enum PayoutFault {
    ACCOUNT_MISSING,
    ACCOUNT_WRONG
}
