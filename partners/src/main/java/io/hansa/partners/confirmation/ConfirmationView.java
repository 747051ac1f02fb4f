package io.hansa.partners.confirmation;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Points;
import io.hansa.partners.port.AwaitedEvent;
import io.hansa.partners.transaction.TransactionNumber;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An accrual that was confirmed.
 *
 * @param reference of the accrual
 * @param transaction the accrual
 * @param occurredAt when the event came
 * @param usableSince the day on which it came
 * @param points that became usable
 * @param entry by which they did
 * @param replayed whether it was confirmed before
 */
public record ConfirmationView(
        String reference,
        TransactionNumber transaction,
        AwaitedEvent event,
        Instant occurredAt,
        LocalDate usableSince,
        Points points,
        EntryNumber entry,
        Instant recordedAt,
        boolean replayed) {}
