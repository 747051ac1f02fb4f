package io.hansa.partners.visit;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.LocalizedText;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody was let in.
 *
 * @param guestsAsked who wanted to come along; {@code guests} who may
 * @param used how many of the right
 * @param left what is left of it, by now
 * @param paidFen what the partner is paid
 */
public record VisitReceipt(
        long number,
        String reference,
        String outlet,
        String right,
        LocalizedText rightName,
        String maskedName,
        int guestsAsked,
        int guests,
        long used,
        long left,
        long paidFen,
        Instant occurredAt,
        Optional<EntryNumber> entry,
        Optional<Instant> takenBackAt,
        boolean replayed) {}
