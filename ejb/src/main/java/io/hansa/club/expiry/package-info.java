/**
 * When points lapse by themselves, when they can be used, and what becomes of them after.
 *
 * <p>Boundaries: {@link io.hansa.club.expiry.ExpiryPolicies} (sets and reads the policies), {@link
 * io.hansa.club.expiry.PoliciesInForce} (which of them holds for whom; for partners behind {@code PointsPolicies}), {@link
 * io.hansa.club.expiry.Expiries} (expires what is due, releases holds whose deadline has passed).
 *
 * <p>Invariants:
 * <ul>
 *   <li>When points are earned, then the policy of the most specific scope (unit, region before tier) says until when they live,
 *       and its name and version stand in the entry's why; where none has begun, the months of {@code hansa.points.months} and then
 *       to that month's end.
 *   <li>When a policy changes, then by a further version that begins tomorrow or later; no version is edited, and what was earned
 *       before keeps its own expiry.
 *   <li>When a day has begun in the programme's zone, then the lots that expire on it are taken to breakage, each wallet by its
 *       own entry; a lot is never taken twice.
 * </ul>
 *
 * <p>Dates: the first day without the points. A life that is not rounded up ends on the day of the same number; where the month or
 * year has none, on its last. Fixed dates are days through which points live.
 */
package io.hansa.club.expiry;
