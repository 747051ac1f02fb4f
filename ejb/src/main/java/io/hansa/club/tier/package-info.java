/**
 * Tiers: where members stand on the ladders, how that is decided, and why.
 *
 * <p>Boundaries: {@link io.hansa.club.tier.Tiers} (where members stand), {@link io.hansa.club.tier.TierRequests} (what staff ask about
 * a member, in two hands), {@link io.hansa.club.tier.TierReviews} (starts the reviews), {@link io.hansa.club.tier.LadderPreviews} (whom a
 * version would move, before it is approved). What a tier asks for is the ladder's ({@code club.ladder}): the main ladder is meant
 * where none is named. What a member earned in a period is never kept beside the facts: status points are sums over its status
 * account by business date, spend and activities over {@code club_activity_day}, which partners' transactions make.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When partners' transactions bring a member to a higher step, then it has the higher tier in the same transaction; a whole
 *       batch is decided in a few statements.
 *   <li>When something counts late for a past period, then the member is where it would be had it come in time, as far as that
 *       lifts it; nobody falls because of it before the next review.
 *   <li>When a month was frozen before a message of it came, then that counts from the first day that still takes postings, for the
 *       period of that day.
 *   <li>When a period has ended, then the tier is kept through the next one, kept for the days of grace, or lost: softly by one step
 *       at most where the ladder says so, never below a floor, never before a promised day.
 *   <li>When a score of standing is asked for over a group, then there is such a group and it is open. What a contact decides in its
 *       group ({@code club.group}) is offered as the score's power to decide, and counts for no tier by itself.
 *   <li>When a tier changes, or a review leaves it as it is, then that is a row that says from, to, why, from which day and by whose
 *       doing; the standing is state and follows from those rows. On the lowest step a review writes nothing.
 *   <li>When members reach a higher tier of the main ladder, then {@link io.hansa.club.tier.TiersRisen} is told in that transaction.
 *   <li>When somebody decides about a member, then with its standings locked, in the order of their keys, and reads what was earned
 *       after that.
 *   <li>When a run over all of them is killed, then the chunk that it was at is not done and is done again; what was done is not.
 *   <li>When nobody decides on a request within the days that are set, then it lapses.
 *   <li>When a ladder comes later, then members stand on its lowest step as soon as anything is decided about them.
 * </ul>
 */
package io.hansa.club.tier;
