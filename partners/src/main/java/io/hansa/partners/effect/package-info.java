/**
 * What a draft of a contract would have meant: last month's accepted transactions of its partner, reckoned by its terms.
 *
 * <p>Boundary: {@link io.hansa.partners.effect.ContractEffects}. The effect belongs to one revision of a draft. It is worked out a
 * thousand transactions at a time, each thousand in a transaction of its own, and can be gone on with after a crash; it is state that
 * can be worked out anew, and no fact. The month counts as if it had begun on the date on which the draft would begin, so that lines
 * with dates are met. Fees are those of the month by the messages and visits that were counted.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a step of the work is done twice at the same time, then one of both waits, and each transaction is counted once.
 *   <li>When a draft is approved before its effect is known to the end, then that is refused ({@code effect-unknown}).
 * </ul>
 *
 * <p>Out of scope: what members would do differently; vouchers, whose price rewards say.
 */
package io.hansa.partners.effect;
