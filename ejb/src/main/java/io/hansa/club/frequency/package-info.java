/**
 * How often a member is contacted: at most, whatever the channel, and at least, by tier.
 *
 * <p>Boundary: {@link io.hansa.club.frequency.Frequencies} (limits and cadences, by versions in two hands). For other boundaries of the
 * club {@link io.hansa.club.frequency.Touches} (may a member be contacted now, and when again) and {@link
 * io.hansa.club.frequency.Cadences}; for the outbox it is the {@link io.hansa.outbox.Pacing} of what is offered.
 *
 * <p>A touch is a contact for a purpose that is limited: an offer that went out, or what an account manager did. What is about the
 * member's own points and orders is none, and nor is a call that the member made.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a limit holds, then in no stretch of so many days of the programme's zone are there more touches of its purpose than it
 *       says, through all channels together, also when many are asked for at the same moment; but for those that somebody has given a
 *       reason for.
 *   <li>When the same notification is offered again, then it counts once.
 *   <li>When the transaction of an offer rolls back, then it never counted.
 *   <li>When memberships are merged, then what reached the merged ones counts for the survivor.
 *   <li>When thousands are offered something, then in a few statements for each five hundred.
 *   <li>When no limit holds, then touches are counted all the same, for the limit that comes.
 * </ul>
 *
 * <p>Consents are asked beside it ({@code io.hansa.club.consent}): who may be contacted at all.
 */
package io.hansa.club.frequency;
