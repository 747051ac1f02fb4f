/**
 * Confirmations of accruals: a partner says that what an accrual waited for came (a guest stayed, a flight was flown, a purchase can
 * no longer be returned), and its points become usable.
 *
 * <p>Boundary: {@link io.hansa.partners.confirmation.AccrualConfirmations}. Invariants:
 * <ul>
 *   <li>When an accrual waits for an event, by the club's policy when it was earned, then its partner confirms what is left of it, whole
 *       and once; a second time, also with another key or at the same moment, the first answer is given again.
 *   <li>When it waits for a day or for the club's staff, or for nothing any more, then the partner is refused as {@code nothing-awaited};
 *       when it was undone whole, as {@code already-reversed}.
 *   <li>When it was confirmed, then it is usable since the day of the event, from which its life counts: not before the accrual
 *       happened, and not in the future.
 *   <li>When the event came more days ago than the contract in force on its day lets messages be late, then the partner is refused as
 *       {@code too-late}, however long ago the accrual was: a stay is booked months before. The club's staff may still confirm it.
 *   <li>When a reference is another partner's, then it does not exist; when a client is limited to outlets, then it confirms what was
 *       earned there.
 * </ul>
 *
 * <p>Out of scope: which accruals wait, and the posting, which are the club's behind {@link io.hansa.partners.port.AwaitedPoints};
 * confirmations of the club's staff; taking back that an event came: the accrual is reversed, as any, whole or in parts, and its points
 * are taken back from what the confirmation made of them. In a sandbox nothing waits.
 */
package io.hansa.partners.confirmation;
