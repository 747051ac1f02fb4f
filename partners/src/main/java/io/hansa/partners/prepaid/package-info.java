/**
 * What prepaid partners buy: blocks of points, which their accruals use up.
 *
 * <p>Boundary: {@link io.hansa.partners.prepaid.Blocks}. A purchase is one entry: the price of its points on the partner's clearing
 * account, which the next statement bills, and the points in its allowance ({@link io.hansa.ledger.allowance.Allowances}). How large a
 * block is, what a point costs, how much stays untouched and when the next block is asked for, the contract in force says.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When the same request comes twice, then one purchase was made.
 *   <li>When points were bought, then they are billed once, as bought, and not again when they are given to members; whatever runs
 *       at the same time, never more is given out than was bought less the reserve.
 *   <li>When no more is left than the reorder level, then that is told once, until the next purchase.
 *   <li>When the contract in force is not prepaid, then nothing can be bought; what was bought before is not lost, and is used
 *       again when a prepaid version follows.
 * </ul>
 *
 * <p>Out of scope: paying back what was bought and not used, at the end of a partnership.
 */
package io.hansa.partners.prepaid;
