/**
 * Households: members who belong together under a head.
 *
 * <p>Boundary: {@link io.hansa.club.household.Households}.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a household is made, then its head is its first member.
 *   <li>When a member is in a household, then in one only.
 * </ul>
 *
 * <p>Out of scope for now: the shared pool, caps and approvals, leaving and splitting.
 */
package io.hansa.club.household;
