package io.hansa.ledger.verification;

/** The values of a key after one and up to another. */
record KeyRange(long after, long upTo) {

    static final KeyRange ALL = new KeyRange(Long.MIN_VALUE, Long.MAX_VALUE);
}
