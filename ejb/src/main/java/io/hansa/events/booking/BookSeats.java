package io.hansa.events.booking;

import io.hansa.events.event.EventNumber;
import io.hansa.kernel.MemberNumber;
import java.util.List;

/**
 * Books seats for a member and its companions.
 *
 * @param companions their names, as many as come along; each 1 to 60 characters
 * @param orWait whether the party joins the waiting list when it does not fit; nothing is paid until it comes up
 * @param idempotencyKey the caller's name for this request, 1 to 128 printable characters without blanks
 */
public record BookSeats(
        MemberNumber member, EventNumber event, List<String> companions, boolean orWait, String idempotencyKey) {

    public BookSeats {
        companions = companions.stream().map(String::strip).toList();
        if (companions.stream().anyMatch(name -> name.isEmpty() || name.length() > 60 || name.contains("\n"))) {
            throw new InvalidBooking("companions", "malformed-name");
        }
    }

    /** Seats that the party takes. */
    public int party() {
        return 1 + companions.size();
    }
}
