package io.hansa.partners.port;

/** What is done with a file of transactions, part by part. */
public enum FilePhase {
    /** Every row is judged, nothing moves. */
    CHECK,
    /** Every row is posted, or refused. */
    POST
}
