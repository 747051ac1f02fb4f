package io.hansa.partners.dispute;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * A dispute is over. Fired within the transaction that ended it.
 *
 * @param by the step that ended it
 * @param entry what it did in the ledger; empty when nothing was granted
 */
public record DisputeDecided(
        DisputeNumber number,
        String partnerCode,
        DisputeState state,
        DisputeStep by,
        Money granted,
        Optional<EntryNumber> entry,
        Instant at) {}
