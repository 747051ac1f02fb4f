/**
 * Households: members who belong together under a head, and what they share.
 *
 * <p>Boundaries: {@link io.hansa.club.household.Households} (makes, joins), {@link io.hansa.club.household.Pools} (what is shared
 * and how), {@link io.hansa.club.household.Leaving} (leaves, splits), {@link io.hansa.club.household.PoolPurses} (paying out of the
 * pool, for contexts above). A member puts points into the pool by a gift to its household ({@code club.gift}).
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a household is made, then its head is its first member.
 *   <li>When a member is in a household, then in one only.
 *   <li>When a member earns at a partner and its household shares a percentage, then that part, rounded down to whole points, goes
 *       into the pool in the same transaction, by an entry of its own that names the version of the terms. What repaid a debt, or is
 *       pending, is not shared; what is taken back later is the member's own matter.
 *   <li>When a member draws on the pool, then it is in the household until the draw has committed, and what it drew in the calendar
 *       month of the programme's zone, less what came back, stays within the cap, however many draw at once.
 *   <li>When a member leaves, then what is left of what it put in goes back to its wallet, with its own expiry; what others hold of
 *       it goes back when it is released: in the same transaction by who knows of pools, else soon after by a tick.
 *   <li>When a household is split, then all leave at once. The head leaves last; nobody joins
 *       afterwards.
 * </ul>
 *
 * <p>Out of scope for now: invitations and approvals by the head.
 */
package io.hansa.club.household;
