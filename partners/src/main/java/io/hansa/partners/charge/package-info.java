/**
 * Charges: what providers ask of members for what these subscribed to, one for each cycle. Money is billed by the operator, and the
 * provider is paid it less the contract's billing share; points are redeemed, and the provider is reimbursed for them.
 *
 * <p>Boundary: {@link io.hansa.partners.charge.Charges}. Invariants:
 * <ul>
 *   <li>When there is no live consent, then nothing is charged; nor above the price that the member agreed to, twice in a cycle, in
 *       the first 72 hours of what is paid by the week or longer (the Chinese operators' 72-hour rule), or for a suspended provider.
 *       A cycle that went by is not charged later.
 *   <li>When a charge is refused, then it is kept with its stable code; those that the provider should have known of count against
 *       its conduct.
 *   <li>When a charge and a cancellation come at the same moment, then both lock the subscription's row: the charge comes before the
 *       cancellation, or is refused.
 *   <li>When the same key comes again with the same body, also at the same time, then the first outcome is given again, refusals
 *       included; with another body it is refused as {@code idempotency-conflict}. A reference names one accepted charge.
 *   <li>When one charge of a batch is refused, then its neighbours are not.
 *   <li>When a charge is given back, then whole and once, in the open period; nothing of it is edited, and its cycle stays charged.
 *   <li>When a member is charged, or gets it back, then whoever listens is told, in the same transaction: each charge has a receipt.
 * </ul>
 *
 * <p>Out of scope: the operator's bill itself, which is made of the accepted charges in money; giving back a part.
 */
package io.hansa.partners.charge;
