package io.hansa.events.event;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The seats of one event. Locked before it is changed: it is where two bookings meet. */
@Entity
@Table(name = "event_seats")
class SeatRow {

    @Id
    private long event;

    private int capacity;
    private int taken;

    protected SeatRow() {}

    SeatRow(long event, int capacity) {
        this.event = event;
        this.capacity = capacity;
    }

    void change(int seats) {
        int after = taken + seats;
        if (after < 0 || after > capacity) {
            throw new IllegalStateException("event " + event + " has no " + after + " of " + capacity + " seats");
        }
        taken = after;
    }

    void resize(int seats) {
        if (seats < taken) {
            throw new SeatsTaken(EventNumber.of(event).value(), taken);
        }
        capacity = seats;
    }

    int capacity() {
        return capacity;
    }

    int taken() {
        return taken;
    }
}
