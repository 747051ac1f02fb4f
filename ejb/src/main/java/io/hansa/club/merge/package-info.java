/**
 * Merges: two memberships of one person become one, and two again when that was wrong.
 *
 * <p>Boundaries: {@link io.hansa.club.merge.Merges} (asks, decides, tells), {@link io.hansa.club.merge.Candidates} (pairs that may be
 * one person, found by runs), {@link io.hansa.club.merge.LateArrivals} (what comes to a merged membership later).
 *
 * <p>Invariants:
 * <ul>
 *   <li>When somebody asks for a merge or for taking one back, then another person decides; the table refuses the same one.
 *   <li>When something of the loser stands in the way, then the merge is refused with all that does: a household, an appointment, points held or
 *       pending or owed, a live subscription, a booking that is to come, a sign-in that would be lost.
 *   <li>When a merge is approved, then in that transaction the loser is MERGED and points at the survivor; its number, card, external
 *       ids, phone and sign-in names mean the survivor from then on; its points and rights are the survivor's, by transfers that keep
 *       each lot's end; its status points stay where they were earned and count for the survivor.
 *   <li>When the survivor has no account manager, then it gets the loser's; taken back, the loser has its own again.
 *   <li>When something comes to the loser's wallets all the same, because a till had looked it up just before or a refund goes back to
 *       where it came from, then it goes on to the survivor: in the transaction that brings it, or by the next tick.
 *   <li>When a partner takes back what the loser earned, then it is brought back to the loser's wallet first, as far as the survivor has it.
 *   <li>When a merge is taken back, then the loser is what it was before, and gets back what was moved as far as it is still there:
 *       each lot what is left of it; its status points count for itself again. What was used, held or has expired since stays
 *       so; what was earned since stays with the survivor. Nobody goes below zero.
 *   <li>When a survivor is merged itself, then it leads on; a merge is taken back before those that stand under it.
 * </ul>
 *
 * <p>What happened under the loser's number (orders, notes, claims, messages) stays under it and is read there.
 */
package io.hansa.club.merge;
