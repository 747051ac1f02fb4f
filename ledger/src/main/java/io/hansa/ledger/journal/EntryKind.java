package io.hansa.ledger.journal;

/** Which command an entry came from, whether a reversal may undo it, and whether it shows that the wallet's owner is active. */
enum EntryKind {
    ACCRUE(true, true),
    /** An accrual out of goodwill, or a redemption into it: a correction. */
    ADJUST(true, false),
    PENDING(true, false),
    /** Not undone by itself: its accrual is. */
    CONFIRM(false, true),
    HOLD(false, true),
    CAPTURE(true, false),
    RELEASE(false, false),
    REDEEM(true, true),
    TRANSFER(true, true),
    WITHDRAW(false, false),
    EXPIRE(false, false),
    REINSTATE(false, false),
    REVERSE(false, false),
    BALANCE(true, false);

    private final boolean reversible;
    private final boolean activity;

    EntryKind(boolean reversible, boolean activity) {
        this.reversible = reversible;
        this.activity = activity;
    }

    boolean reversible() {
        return reversible;
    }

    /** Whether it moves the end of points that live while their wallet is active. */
    boolean isActivity() {
        return activity;
    }
}
