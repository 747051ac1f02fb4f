package io.hansa.ledger.journal;

/** Which command an entry came from, and whether a reversal may undo it. */
enum EntryKind {
    ACCRUE(true),
    HOLD(false),
    CAPTURE(true),
    RELEASE(false),
    REDEEM(true),
    TRANSFER(true),
    EXPIRE(false),
    REVERSE(false),
    BALANCE(true);

    private final boolean reversible;

    EntryKind(boolean reversible) {
        this.reversible = reversible;
    }

    boolean reversible() {
        return reversible;
    }
}
