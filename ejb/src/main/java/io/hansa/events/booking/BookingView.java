package io.hansa.events.booking;

import io.hansa.events.event.EventRow;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A booking.
 *
 * @param points what it cost, or will cost when it comes up from the waiting list
 * @param code what is shown at the door, printed; masked for all but the member; empty while it waits or is cancelled
 * @param payload what its QR code holds; empty for all but the member
 * @param place in the waiting list, from 1; empty when it does not wait
 * @param passedOver why it was passed over when seats came free last, as a reason code
 * @param refundableUntil until when a cancellation gives the points back; empty when it does not (any more)
 * @param payment the ledger's entry that took the points
 * @param refund the ledger's entry that gave them back
 * @param replayed the request was known, and this is what became of it
 */
public record BookingView(
        BookingNumber number,
        MemberNumber member,
        EventRow event,
        BookingStatus status,
        int party,
        List<String> companions,
        Points points,
        Instant bookedAt,
        Optional<Instant> closedAt,
        Optional<String> code,
        Optional<String> payload,
        Optional<Integer> place,
        Optional<String> passedOver,
        Optional<Instant> refundableUntil,
        Optional<EntryNumber> payment,
        Optional<EntryNumber> refund,
        boolean replayed) {

    public BookingView {
        companions = List.copyOf(companions);
    }
}
