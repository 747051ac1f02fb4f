package io.hansa.partners.dispute;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A dispute in a list.
 *
 * @param code of the entries of the line
 * @param entry the one that is disputed; empty when it is the whole line
 * @param waitsFor empty when it is over
 * @param accepted what the last answer accepted
 * @param granted what it came to
 * @param dueOn the last date on which who it waits for can act; empty when it is over
 */
public record DisputeRow(
        DisputeNumber number,
        String partnerCode,
        String statement,
        int line,
        String code,
        Optional<EntryNumber> entry,
        Party claimant,
        DisputeReason reason,
        Money claimed,
        DisputeState state,
        Optional<Waiting> waitsFor,
        Money accepted,
        Money granted,
        Optional<LocalDate> dueOn,
        Instant openedAt,
        Actor openedBy) {}
