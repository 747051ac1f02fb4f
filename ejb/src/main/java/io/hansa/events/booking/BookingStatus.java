package io.hansa.events.booking;

/** Where a booking is. BOOKED → CHECKED_IN or CANCELLED; WAITING → BOOKED or CANCELLED. */
public enum BookingStatus {
    BOOKED,
    WAITING,
    CHECKED_IN,
    CANCELLED
}
