/**
 * Adjustments: staff give or take points by hand, with a reason.
 *
 * <p>Boundary: {@link io.hansa.club.adjustment.Adjustments}. Given points come from goodwill, as a lot with the programme's
 * expiry; taken points go back there. Never below what is available.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When an adjustment is made, then its ledger entry says reason, note and who; and it is audited.
 *   <li>When the same request key comes again, then nothing moves again.
 *   <li>When service staff adjust more than their limit, then it is refused; administrators may.
 * </ul>
 */
package io.hansa.club.adjustment;
