/**
 * Settlement: what partners and the programme owe each other for a month, as sums over the postings on each partner's clearing
 * account; what becomes of that; and the netting of all who agreed to it.
 *
 * <p>Boundaries: {@link io.hansa.partners.settlement.Settlement} (the steps of a run that settles a period, and what comes of it),
 * {@link io.hansa.partners.settlement.PartnerStatements} (reading what was settled). Life of a period: open → frozen → closed.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a period is frozen, then no more postings reach it but those of settlement itself: what happened in it and comes late
 *       counts in the first open period, with its original date. Freezing waits for transactions that are at work in the period.
 *   <li>When a partner is settled, then its fees and tax are posted and its statement is written in one transaction; it has one
 *       statement for the period, numbered without gaps; settling again gives the same statement and changes nothing.
 *   <li>When a statement is written, then each line is the sum of the postings of one entry code, and of one earlier month where
 *       they undo something of it; the net amount is the sum of the lines; its hash covers all of it, and it is never changed.
 *   <li>When a posting on a statement is for a transaction, a visit or a refusal at the door, then it says by which reference the
 *       partner knows that.
 *   <li>When something is posted on a clearing account by whatever code, then it is on a statement; payments ({@code payment.…})
 *       are not, they settle what a statement asked for.
 *   <li>When a statement is written, then opening + net = from partner - to partner + carried, and its opening is what the
 *       partner's latest statement before it carried: nothing is lost between months, and nothing doubled.
 *   <li>When a period is closed, then every partner with something to settle has its statement, and the positions of those that
 *       are netted with each other sum to zero with the programme's.
 * </ul>
 *
 * <p>Out of scope: payments, ageing; who says that a line is wrong ({@code dispute}); what is exchanged in kind ({@code inkind}), which posts its own codes.
 */
package io.hansa.partners.settlement;
