package io.hansa.ledger.verification;

import io.hansa.kernel.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * A verification that was worked part by part.
 *
 * @param number the run's
 * @param finishedAt empty while parts are left
 * @param findings how many are kept: the first of each rule
 */
public record VerificationView(
        long number,
        Actor startedBy,
        Instant startedAt,
        Optional<Instant> finishedAt,
        long entries,
        long postings,
        long findings) {

    /** Nothing was found, so far. */
    public boolean sound() {
        return findings == 0;
    }
}
