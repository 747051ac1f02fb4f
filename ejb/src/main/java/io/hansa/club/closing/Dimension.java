package io.hansa.club.closing;

/** By what outstanding points are summed. */
public enum Dimension {
    COHORT("cohort"),
    FUNDER("funder"),
    TIER("tier"),
    EXPIRES("expires");

    private final String attribute;

    Dimension(String attribute) {
        this.attribute = attribute;
    }

    /** Of the entity, and of its table. */
    String attribute() {
        return attribute;
    }
}
