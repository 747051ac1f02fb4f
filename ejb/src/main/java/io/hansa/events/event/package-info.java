/**
 * The club's events: what is on, when, where, for whom and for how many.
 *
 * <p>Boundary: {@link io.hansa.events.event.Events} for staff and for reading; {@link io.hansa.events.event.Agenda} and {@link
 * io.hansa.events.event.Seats} for bookings. Marketing staff draft an event, move it about in the calendar, publish or cancel it.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When an event meets another at the same venue, then scheduling says so ({@link io.hansa.events.event.VenueConflict});
 *       it does not refuse, because a hall can be shared.
 *   <li>When an event is moved, then its booking windows keep their distance from its start; those who booked are told.
 *   <li>When capacity is changed, then never below the seats that are taken; when it grows, those who wait come first
 *       ({@link io.hansa.events.event.EventResized}).
 *   <li>When an event is cancelled, then every booking is cancelled with its points back, in the same transaction
 *       ({@link io.hansa.events.event.EventCancelled}).
 *   <li>When seats are taken or given back, then the event's seat row is locked: it is the one place where two bookings meet.
 * </ul>
 *
 * <p>Booking opens for a member when the earliest window of its tier or of a lower one opens; a member below every window
 * cannot book.
 *
 * <p>Out of scope: booking and its points ({@code events.booking}), series, staff and budget.
 */
package io.hansa.events.event;
