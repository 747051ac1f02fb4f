/**
 * Visits: members use rights at partners' outlets, the lounge visit above all.
 *
 * <p>Boundaries: {@link io.hansa.partners.visit.Visits} (lets in, takes back), {@link io.hansa.partners.visit.Places} (how many places
 * an outlet has, and when), {@link io.hansa.partners.visit.Reservations} (members reserve and cancel; who does not come),
 * {@link io.hansa.partners.visit.DoorRefusals} (who was turned away though it had right and place),
 * {@link io.hansa.partners.visit.DoorEvents} (for what an entry was posted). Whose right it is and how much is left is the club's
 * ({@code io.hansa.partners.port.RightsDesk}); this package knows the outlet, its partner and what was agreed with it. Invariants:
 * <ul>
 *   <li>When somebody is let in, then the right is used, the partner is owed by its contract of that day, and the visit is written, by
 *       one entry in one transaction; when not, then nothing of it is there, and the refusal says why.
 *   <li>When many want the last of a right at the same moment, at whatever outlets, then one has it.
 *   <li>When the same key comes again with the same body, then it is the same visit; a refusal is not kept, so that the key may be
 *       tried again. A reference names one visit of a partner.
 *   <li>When a client is limited to outlets, then it lets nobody in elsewhere, and takes nothing back there.
 *   <li>When a visit is taken back within the contract's window, then its entry is reversed, once.
 *   <li>When places are posted for a time, then never more are taken than there are, by reservations and walk-ins together, however
 *       many want them at once; where none are posted, there is no limit.
 *   <li>When a place is reserved, then the right is set aside by a hold of the ledger; the scan at the door finds the reservation by
 *       itself and uses what is held. What guests do not need is free again.
 *   <li>When nobody came in time, then the place is free, and the right is lost or kept as its version says.
 *   <li>When somebody was turned away, then right, points for it and what the partner pays move together, once for a reservation: at
 *       once when the partner says so, and when staff uphold it when the member does.
 *   <li>When rights and places are locked together, then rights first.
 *   <li>When a sandbox lets somebody in, then by the same steps, for test members and in units of sandboxes.
 * </ul>
 */
package io.hansa.partners.visit;
