package io.hansa.partners.document;

/** What a document is. */
public enum DocumentKind {
    /** Business licence. */
    LICENCE,
    /** The contract as it was signed. */
    CONTRACT,
    INSURANCE,
    TAX,
    /** Notice that was given. */
    NOTICE,
    OTHER
}
