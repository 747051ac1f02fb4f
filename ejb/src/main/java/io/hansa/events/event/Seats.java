package io.hansa.events.event;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The seats of events, for bookings: joins their transaction, and who may is decided there. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Seats {

    @Inject
    EventRows rows;

    /** Locks an event's seat row until the transaction ends, and gives the event with the seats that are taken by then. */
    public EventView lock(EventNumber event) {
        // first the lock, then the look: what is read before it may be what somebody else has just changed
        rows.lockSeats(event).orElseThrow(() -> new EventNotFound(event.value()));
        return rows.find(event).orElseThrow().view();
    }

    /**
     * Changes the number of seats taken of an event whose row is locked.
     *
     * @param change positive when seats are booked, negative when they are given back
     */
    public void change(EventNumber event, int change) {
        rows.lockSeats(event)
                .orElseThrow(() -> new EventNotFound(event.value()))
                .change(change);
    }
}
