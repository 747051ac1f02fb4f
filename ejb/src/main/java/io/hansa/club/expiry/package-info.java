/**
 * When points lapse by themselves, when they can be used, and what becomes of them after.
 *
 * <p>Boundaries: {@link io.hansa.club.expiry.ExpiryPolicies} (reads, proposes and decides on the policies), {@link
 * io.hansa.club.expiry.PoliciesInForce} (which of them holds for whom; for partners behind {@code PointsPolicies}), {@link
 * io.hansa.club.expiry.Expiries} (starts the runs that expire, announce and confirm what is due; releases holds whose deadline has
 * passed), {@link io.hansa.club.expiry.Reinstatements} (gives expired points back), {@link io.hansa.club.expiry.Confirmations}
 * (confirms pending points by hand). Partners confirm theirs behind {@code AwaitedPoints}.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When points are earned, then the policy of the most specific scope (unit, region before tier) says until when they live,
 *       and its name and version stand in the entry's why; where none has begun, the months of {@code hansa.points.months} and then
 *       to that month's end.
 *   <li>When a policy is of a counted right, then it says until when a right lives that is given anew, whether its end is announced, and
 *       what becomes of one that comes back too late; what plans, rules and staff grant lives as they say.
 *   <li>When a policy changes, then by a further version that begins tomorrow or later; no version is edited, and what was earned
 *       before keeps its own expiry.
 *   <li>When staff append a version, then it waits, and holds when a second person has approved it before its first day.
 *   <li>When a day has begun in the programme's zone, then the lots that expire on it are taken to breakage, each wallet by its
 *       own entry; a lot is never taken twice. What holds do not shield is taken with it.
 *   <li>When points come back after they had expired, of a release, a lapse, a refund or a reversal, at partners, of orders, bookings
 *       or gifts, then the policy of that day says whether they are lost or have a grace.
 *   <li>When an end has to be announced, then its owner is told in the transaction that records the notice, once for each date.
 *   <li>When pending points become usable, by time, by an event or by hand, then they live as the policy of that day says: of an event,
 *       of the day on which it came.
 *   <li>When points wait for an event, then no day makes them usable: their partner does by saying that it came, or staff by hand.
 *   <li>When staff give expired points back, then as an adjustment, which above one person's limit waits for a second.
 *   <li>When expired points are given back, then within the policy's days of grace, as new lots that live as many days; never
 *       more than expired. Those that expired while they were held are given back alike.
 * </ul>
 *
 * <p>Dates: the first day without the points. A life that is not rounded up ends on the day of the same number; where the month or
 * year has none, on its last. Fixed dates are days through which points live.
 */
package io.hansa.club.expiry;
