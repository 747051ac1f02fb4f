/**
 * Tiers: the ladder, where a member stands on it, and why.
 *
 * <p>Boundary: {@link io.hansa.club.tier.Tiers}. A tier is reached by status points: the balance of the member's status
 * account.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When partners' transactions lift a member's status points over a threshold, then the member has the higher tier in the
 *       same transaction; a whole batch is decided in a few statements.
 *   <li>When a tier changes, then the change is a row that says from, to, why and by whose doing; the standing is its last row.
 *   <li>When status points fall, then the tier stays: going down belongs to the period's end.
 * </ul>
 *
 * <p>Out of scope for now: several ladders, periods, grace and soft landing, standing by influence.
 */
package io.hansa.club.tier;
