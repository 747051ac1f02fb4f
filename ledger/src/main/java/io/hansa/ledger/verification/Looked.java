package io.hansa.ledger.verification;

/** How much a check has looked at. */
record Looked(long entries, long postings) {

    static final Looked AT_STATE = new Looked(0, 0);

    Looked plus(Looked other) {
        return new Looked(entries + other.entries, postings + other.postings);
    }
}
