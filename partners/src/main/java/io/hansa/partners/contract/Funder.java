package io.hansa.partners.contract;

/** Who pays for points. */
public enum Funder {
    /** It is billed for them, or has bought them before. */
    PARTNER,
    /** Nothing is billed; the points count among those that the programme gives. */
    PROGRAMME
}
