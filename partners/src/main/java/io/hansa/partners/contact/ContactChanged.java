package io.hansa.partners.contact;

/** A contact was added, changed or erased. Fired within the transaction; it says nothing of the person. */
public record ContactChanged(String partnerCode, long id, What what) {

    /** What was done. */
    public enum What {
        ADDED,
        CHANGED,
        ERASED
    }
}
