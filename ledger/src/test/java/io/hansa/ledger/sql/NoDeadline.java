package io.hansa.ledger.sql;

import java.time.Instant;

/** Where no container runs transactions. */
public final class NoDeadline extends WriteDeadline {

    @Override
    public void recordedAt(Instant instant) {
        // nobody asks before a commit here
    }
}
