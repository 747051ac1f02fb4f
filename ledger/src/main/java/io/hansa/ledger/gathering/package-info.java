/**
 * Gathers requests that come at the same time into batches, so that many callers share one transaction.
 *
 * <p>Boundary: {@link io.hansa.ledger.gathering.Gathering}. It knows nothing of what is gathered: its owner gives it the work,
 * which does a batch in one transaction, business rows and entries together.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When nobody is at work in a lane, then a caller begins at once, alone: only what waits while a batch is under way is
 *       gathered. The work is done by the callers' own threads, one at a time in a lane.
 *   <li>When two requests name the same shard, then they go through the same lane, in the order in which they came.
 *   <li>When an answer is given, then the transaction of its batch has been committed.
 *   <li>When a batch fails as a whole, then it is taken apart until the failure is its own request's: a neighbour's request is
 *       done.
 *   <li>When as many wait as may, or one has waited too long, then it is turned away ({@link
 *       io.hansa.ledger.gathering.TooManyWaiting}) and nothing was done for it. Once its batch is under way a caller stays for
 *       the outcome, also when it is interrupted.
 * </ul>
 *
 * <p>Out of scope: who may ask, which is decided before; trying again what the database gave up, which the work itself does
 * ({@link io.hansa.kernel.RetryOnConflict}); telling requests apart that come twice, which their idempotency keys do.
 */
package io.hansa.ledger.gathering;
