package io.hansa.architecture.planted.club;

import io.hansa.ledger.journal.Why;

/** A poster that makes up a cause for which nobody has words. */
class SilentCause {

    Why why() {
        return Why.of("club.somehow");
    }
}
