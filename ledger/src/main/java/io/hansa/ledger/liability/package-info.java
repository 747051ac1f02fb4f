/**
 * What the programme owes its members, recomputed from facts alone: accounts, entries, postings, lots and lot uses. No state is
 * read and nothing of the poster's code is used.
 *
 * <p>Boundary: {@link io.hansa.ledger.liability.Liability}. The ledger is gone through in {@link io.hansa.ledger.liability.Stretch
 * stretches}, each bounded and indexed; the figures of all stretches added up are those of the ledger. What is looked at is a
 * {@link io.hansa.ledger.liability.Cut}.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When the same cut is asked for again, then the figures are the same, however much was posted meanwhile. So a cut ends
 *       some minutes before now: until then a transaction that is at work can still commit what it recorded.
 *   <li>When the outstanding points of lots are added up, then they are the postings of wallets, held accounts, pools and
 *       pending accounts under the same cut.
 *   <li>When points were used under a cut by an entry that is dated before the one that made their lot, then the lot stands with
 *       less than nothing: it is what the wallet says as well.
 *   <li>When points are transferred or confirmed, then they stay in the cohort in which they were earned.
 *   <li>When points were reinstated after they lapsed, then they are in their old cohort again; that they lapsed stays true.
 * </ul>
 *
 * <p>Out of scope: who may see it, tiers, months that are closed, and what of it will lapse ({@code io.hansa.club.closing}).
 */
package io.hansa.ledger.liability;
