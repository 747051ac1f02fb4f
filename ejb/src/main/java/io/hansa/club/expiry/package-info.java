/**
 * When points lapse by themselves.
 *
 * <p>Boundaries: {@link io.hansa.club.expiry.ExpiryPolicy} (until when points live), {@link io.hansa.club.expiry.Expiries}
 * (expires what is due, releases holds whose deadline has passed).
 *
 * <p>Invariants:
 * <ul>
 *   <li>When points are earned on a date, then they live the policy's months and then to that month's end.
 *   <li>When a day has begun in the programme's zone, then the lots that expire on it are taken to breakage, each wallet by its
 *       own entry; a lot is never taken twice.
 * </ul>
 */
package io.hansa.club.expiry;
