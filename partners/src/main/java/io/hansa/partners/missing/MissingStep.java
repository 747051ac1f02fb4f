package io.hansa.partners.missing;

/** What happens to a claim. */
public enum MissingStep {
    CLAIMED,
    /** The points were there already. */
    FOUND,
    /** The partner confirms the purchase. */
    CONFIRMED,
    /** The accrual of the receipt came, by confirmation or by itself. */
    ACCRUED,
    REJECTED,
    WITHDRAWN,
    /** The partner did nothing in time. */
    SILENCE,
    /** The member hands in a file. */
    EVIDENCE
}
