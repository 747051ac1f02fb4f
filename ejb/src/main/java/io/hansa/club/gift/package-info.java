/**
 * Gifts: points and rights that members give to each other, put into their household's pool, or get from it.
 *
 * <p>Boundaries: {@link io.hansa.club.gift.Gifts} (a quote, then the gift; giving back), {@link io.hansa.club.gift.GiftLimits}
 * (the matrix of who may give what to whom: giver's kind, taker's kind, unit, giver's tier).
 *
 * <p>Invariants:
 * <ul>
 *   <li>When the matrix has no cell for a giver's tier, then its cell for any tier holds; when there is none or it is switched off,
 *       then nothing is given.
 *   <li>When a cell is set, then of points or of a counted right; what is a household's, of points.
 *   <li>When a cell is to change, then as a new version that is proposed, audited, and holds when a second person of finance has
 *       approved it; a gift's entry names the version that allowed it.
 *   <li>When a member gives, then at once not less than the least and not more than the most, and in a calendar year of the
 *       programme's zone never more than the year's limit in sum, however many give at the same time: the sum is a row that each
 *       gift locks. What staff give back counts no more.
 *   <li>When somebody is to be given something, then the giver sees a masked name and nothing else; a number or phone that names
 *       nobody and one of somebody who has left get the same answer, and only so many are looked for in a day.
 *   <li>When the cell keeps the expiry, then what is given lives at the taker's as long as at the giver's; when it resets it, then
 *       as if the taker had earned it on that day, by the policy of its unit.
 *   <li>When the same request key comes again, then it is the same gift; a quote is given once.
 *   <li>When a gift goes back, then wholly, from its own lots, once; not when the taker has used any of it. What has expired
 *       meanwhile of what the giver gave it from goes by the policy of who gave it.
 *   <li>When a gift is made or goes back, then both sides see it in their statements, of points or of the right, and are told.
 * </ul>
 *
 * <p>Out of scope: approval of what a household gives (its head acts alone), gifts to corporate groups.
 */
package io.hansa.club.gift;
