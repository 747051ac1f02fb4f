/**
 * Households: members who belong together under a head, and what they share.
 *
 * <p>Boundaries: {@link io.hansa.club.household.Households} (makes, joins), {@link io.hansa.club.household.Pools} (what is shared
 * and how, by all and by single persons), {@link io.hansa.club.household.Leaving} (leaves, removes, splits). For boundaries of the
 * club: {@link io.hansa.club.household.Membership}, {@link io.hansa.club.household.Joining}. Who joins by an invitation, or is the
 * head after another, does so by {@code club.invitation}. Draws, shares and approvals go through {@code club.pool}, of which this is a
 * keeper. A member puts points into the pool by a gift to its household ({@code club.gift}).
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a household is made, then its head is its first member, and of age.
 *   <li>When a member is in a household, then in one only; when many join at once, then no more than there are places.
 *   <li>When a person has terms of its own, then they hold before the household's, until they are taken back or the person leaves; who
 *       sets terms has seen the last ones, and those whom they concern are told.
 *   <li>When a member draws on the pool, then it is in the household until the draw has committed, and stays within its cap.
 *   <li>When a draw is above the amount, then it waits for the head; a minor's always, the head's never.
 *   <li>When a member leaves or is removed, then what is left of what it put in goes back to its wallet, with its own expiry; what
 *       others hold of it goes back when it is released: in the same transaction by who knows of pools, else soon after by a tick. Who
 *       has nothing in the pool, neither free nor held, waits for nothing. What it asked the head for is withdrawn.
 *   <li>When the head leaves, then who is of age and has been in it longest is the head; when nobody of age remains with others, then
 *       it cannot leave.
 *   <li>When a household is split, then all leave at once; nobody joins afterwards.
 * </ul>
 *
 * <p>The order of locks: household, places in it, requests to draw, what they pay for, the ledger's accounts.
 */
package io.hansa.club.household;
