/**
 * Settlement: what partners and the programme owe each other for a month, as sums over the postings on each partner's clearing
 * account.
 *
 * <p>Boundaries: {@link io.hansa.partners.settlement.Settlement} (the steps of a run that settles a period),
 * {@link io.hansa.partners.settlement.PartnerStatements} (reading what was settled). Life of a period: open → frozen → closed.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a period is frozen, then no more postings reach it: what happened in it and comes late counts in the first open
 *       period, with its original date. Freezing waits for transactions that are at work in the period.
 *   <li>When a partner is settled, then it has one statement for the period, numbered without gaps; settling again gives the same
 *       statement and changes nothing.
 *   <li>When a statement is written, then each line is the sum of the postings of one entry code, the net amount is the sum of the
 *       lines, its hash covers all of it, and it is never changed.
 *   <li>When a period is closed, then every partner with postings in it has its statement.
 * </ul>
 *
 * <p>Out of scope, until the alliance issue: netting between partners, fees, payments, disputes.
 */
package io.hansa.partners.settlement;
