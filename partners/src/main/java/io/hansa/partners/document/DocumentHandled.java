package io.hansa.partners.document;

/** A document was filed, or its file was given out. Fired within the transaction. */
public record DocumentHandled(String partnerCode, String number, DocumentKind kind, What what) {

    /** What was done. */
    public enum What {
        FILED,
        READ
    }
}
