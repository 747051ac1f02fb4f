/**
 * What member apps call for the member that the token names, and for no other: standing and points, statement, rewards and
 * orders, events and bookings, gifts.
 *
 * <p>Resources: {@link io.hansa.web.api.member.MeResource}, {@link io.hansa.web.api.member.RewardsResource},
 * {@link io.hansa.web.api.member.OrdersResource}, {@link io.hansa.web.api.member.EventsResource},
 * {@link io.hansa.web.api.member.BookingsResource}, {@link io.hansa.web.api.member.GiftsResource}.
 *
 * <p>What makes something new is a POST with an idempotency key. Steps in the life of what is there (confirming an order,
 * cancelling an order or a booking) are PUTs: doing them again is the same by nature.
 */
package io.hansa.web.api.member;
