/**
 * What prepaid partners may still give out: points that they have paid for, or that the programme lends them as credit.
 *
 * <p>Boundary: {@link io.hansa.ledger.allowance.Allowances}. An allowance is split into shares, each an account with a balance row of
 * its own, so that many may post at once; their sum is what is left. An accrual names one share as where it comes from
 * ({@code Command.Accrue}); the ledger takes from the others what that one lacks.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a partner has paid for points, or got credit, then the allowance has so many more; whatever runs at the same time, no
 *       more than that is ever given out.
 *   <li>When one share is short and the others are not, then an accrual is not refused.
 *   <li>When a part is to stay untouched, then it lies in an account beside the shares, which no accrual takes from.
 * </ul>
 *
 * <p>Out of scope: what a block costs and when a partner is asked to buy the next (contracts).
 */
package io.hansa.ledger.allowance;
