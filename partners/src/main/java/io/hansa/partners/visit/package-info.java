/**
 * Visits: members use rights at partners' outlets, the lounge visit above all.
 *
 * <p>Boundary: {@link io.hansa.partners.visit.Visits}. Whose right it is and how much is left is the club's
 * ({@code io.hansa.partners.port.RightsDesk}); this package knows the outlet, its partner and what was agreed with it. Invariants:
 * <ul>
 *   <li>When somebody is let in, then the right is used, the partner is owed by its contract of that day, and the visit is written, by
 *       one entry in one transaction; when not, then nothing of it is there, and the refusal says why.
 *   <li>When many want the last of a right at the same moment, at whatever outlets, then one has it.
 *   <li>When the same key comes again with the same body, then it is the same visit; a refusal is not kept, so that the key may be
 *       tried again. A reference names one visit of a partner.
 *   <li>When a client is limited to outlets, then it lets nobody in elsewhere, and takes nothing back there.
 *   <li>When a visit is taken back within the contract's window, then its entry is reversed, once.
 *   <li>When a sandbox lets somebody in, then by the same steps, for test members and in units of sandboxes.
 * </ul>
 */
package io.hansa.partners.visit;
