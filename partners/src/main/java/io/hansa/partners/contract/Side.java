package io.hansa.partners.contract;

/** A side of a dispute. */
public enum Side {
    /** Who disputes. */
    CLAIMANT,
    /** Who answers. */
    RESPONDENT
}
