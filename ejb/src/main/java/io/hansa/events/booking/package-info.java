/**
 * Bookings of events: seats for a member and companions, the waiting list, check-in.
 *
 * <p>Boundary: {@link io.hansa.events.booking.Bookings}.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When seats are booked, then for the whole party or not at all, and its points are redeemed in the same transaction.
 *       The event's seat row is locked, so of any number of parallel bookings of the last seat exactly one succeeds.
 *   <li>When a member has a live booking of an event (booked, waiting or checked in), then it has no second one.
 *   <li>When seats come free before booking closes, then in the same transaction the waiting list is walked once, in the order
 *       of joining: whoever's party fits and whose points suffice comes up; who is passed over stays in place, with the reason.
 *       There is no other way from the list to a seat.
 *   <li>When a booking is cancelled before the event's refund date, then its points return to the lots that they came from;
 *       later the seats come free without points back.
 *   <li>When a booking code is shown at the door, then it checks in once.
 *   <li>When somebody asks for another member's booking, then it is not found.
 * </ul>
 *
 * <p>The order in which rows are locked: seats of the event, wallets.
 *
 * <p>Out of scope: no-shows, feedback, reminders.
 */
package io.hansa.events.booking;
