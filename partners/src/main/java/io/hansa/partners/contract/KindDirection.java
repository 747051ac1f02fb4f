package io.hansa.partners.contract;

/** Which way something goes in kind, as the partner sees it. */
public enum KindDirection {
    /** By the partner to the programme. */
    GIVEN,
    /** By the partner from the programme. */
    TAKEN
}
