package io.hansa.partners.contract;

/** What can happen to a draft. */
public enum DraftStep {
    DRAFTED,
    REVISED,
    PROPOSED,
    /** A second person wants it otherwise. */
    SENT_BACK,
    APPROVED,
    WITHDRAWN
}
