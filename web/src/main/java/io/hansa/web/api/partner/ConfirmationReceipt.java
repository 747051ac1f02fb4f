package io.hansa.web.api.partner;

import io.hansa.partners.confirmation.ConfirmationView;
import io.hansa.partners.port.AwaitedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An accrual whose points have become usable.
 *
 * @param transaction the accrual's number here
 * @param points that became usable
 * @param usableSince the day of the event
 * @param entry the ledger's, by which they did
 */
public record ConfirmationReceipt(
        String reference,
        long transaction,
        AwaitedEvent event,
        Instant occurredAt,
        long points,
        LocalDate usableSince,
        long entry,
        Instant recordedAt) {

    static ConfirmationReceipt of(ConfirmationView view) {
        return new ConfirmationReceipt(
                view.reference(),
                view.transaction().value(),
                view.event(),
                view.occurredAt(),
                view.points().amount(),
                view.usableSince(),
                view.entry().value(),
                view.recordedAt());
    }
}
