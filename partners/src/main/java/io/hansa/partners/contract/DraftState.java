package io.hansa.partners.contract;

/** Where a draft is in its life. */
public enum DraftState {
    /** Its drafter works on it. */
    DRAFT,
    /** Waits for a second person. */
    PROPOSED,
    /** A second person approved it: it became a version. */
    APPROVED,
    /** It came to nothing. */
    WITHDRAWN;

    public boolean isOpen() {
        return this == DRAFT || this == PROPOSED;
    }
}
