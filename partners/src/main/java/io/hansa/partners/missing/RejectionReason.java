package io.hansa.partners.missing;

/** Why a partner says no. */
public enum RejectionReason {
    NO_SUCH_RECEIPT,
    NOT_ELIGIBLE,
    REFUNDED,
    OTHER
}
