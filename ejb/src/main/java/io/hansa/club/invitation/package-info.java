/**
 * Invitations to households: a head asks a member to join, or one of its household to be the head after it.
 *
 * <p>Boundary: {@link io.hansa.club.invitation.Invitations}.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a head invites by a number or a phone, then the answer is the same whether it names a member or nobody: whoever tries out
 *       numbers learns nothing. So many wait at most, and so many are sent within a day.
 *   <li>When a member is invited, then it sees before it answers what the household is called, who heads it, how many are in it, and
 *       how it shares; nobody is in a household by an invitation that it did not accept.
 *   <li>When an invitation is accepted, then the member joins, or is the head, in the same transaction; of accepting, declining,
 *       withdrawing and lapsing exactly one happens.
 *   <li>When an invitation is not answered in time, then it lapses, and the head is told.
 *   <li>When the one who offered to hand over is not the head any more, then the offer makes nobody the head.
 * </ul>
 */
package io.hansa.club.invitation;
