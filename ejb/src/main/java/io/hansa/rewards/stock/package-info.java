/**
 * How many of a reward there are.
 *
 * <p>Boundary: {@link io.hansa.rewards.stock.Stock}. Only rewards that are <em>limited</em> have a stock row. An order reserves
 * one while its points are held, takes it when they are captured, and puts it back when it lapses or is cancelled, each in the
 * order's transaction.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When one is reserved, then it was free: one conditional UPDATE decides, and the table's CHECK is the second guard.
 *       However many ask at once, never more are reserved than there are.
 *   <li>When stock comes in, then an intake row says who, when, how many and why; on hand = intakes − taken.
 *   <li>When a replenishment comes again with the same key, then nothing more comes in; with another request under the same key
 *       it is refused as {@code idempotency-conflict}.
 * </ul>
 *
 * <p>Out of scope: what a reward is ({@code rewards.catalogue}), delivery.
 */
package io.hansa.rewards.stock;
