/**
 * Which tier of a partner's is worth which of ours, and what tier a member has at a partner.
 *
 * <p>Boundaries: {@link io.hansa.partners.equivalence.TierEquivalences} (versions, proposed by one and approved by another),
 * {@link io.hansa.partners.equivalence.MemberStatuses} (what partners and staff say of members). Invariants:
 * <ul>
 *   <li>When a version holds, then another person approved it than proposed it; the database says the same. It takes the place of all
 *       before from its first day on, and is never changed.
 *   <li>When a tier is looked up in one direction, then one tier at most is worth the same.
 *   <li>When something is said of a member, then it is a fact, with who, when and how it is known; the latest counts, until its date.
 *   <li>When a partner looks a member up, then it is told which of its own tiers the member's is worth; another partner's say of a
 *       member is never told to it.
 * </ul>
 *
 * <p>Out of scope: giving a member one of our tiers for one of a partner's. The ladder ({@code club.tier}) is told by {@link
 * io.hansa.partners.equivalence.MemberStatusRecorded}.
 */
package io.hansa.partners.equivalence;
