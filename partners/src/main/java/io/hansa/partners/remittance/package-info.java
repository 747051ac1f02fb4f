/**
 * Remittances: money that went through the bank between a partner and the programme, as entries on the partner's clearing account.
 * Nobody else posts {@code payment.…}.
 *
 * <p>Boundary: {@link io.hansa.partners.remittance.Remittances}. Invariants:
 * <ul>
 *   <li>When money was received, paid or sent back, then one entry says so, with the partner's clearing account on one side and the
 *       programme's settlement account on the other; and one remittance says what it was for.
 *   <li>When the same source is posted again, then it is the remittance that was posted before.
 *   <li>When one is undone because it was for something else, then once, by an entry that reverses its entry and a remittance of the same
 *       amount below zero: all sums are as if it had not been. What came back to the programme is not undone.
 *   <li>When the bank booked it in a period that takes no more postings, then it counts in the first that does; statements do not
 *       change by it, because payments are on none.
 *   <li>What is paid of an invoice or a payment is a sum over remittances; it is kept nowhere else.
 * </ul>
 *
 * <p>Event, within the transaction: {@link io.hansa.partners.remittance.RemittancePosted}. Out of scope: what the bank said
 * ({@code bank}), what is to be paid ({@code payment}, {@code invoice}).
 */
package io.hansa.partners.remittance;
