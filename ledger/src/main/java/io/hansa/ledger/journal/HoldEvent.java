package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;

/** What an entry did to a hold. */
record HoldEvent(EntryNumber hold, Kind kind, long amount) {

    enum Kind {
        CAPTURED,
        RELEASED,
        EXPIRED
    }
}
