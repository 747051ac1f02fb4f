/**
 * Pools: what households and corporate groups have in common. Points that several share lie on an account of theirs, each who draws
 * has terms, and what is above them waits for who decides on the pool.
 *
 * <p>Boundaries: {@link io.hansa.club.pool.PoolPurses} (paying out of a pool), {@link io.hansa.club.pool.DrawRequests} (asking for an
 * approval), both for contexts above; {@link io.hansa.club.pool.DrawApprovals} (deciding). Who belongs to a pool, and on what terms,
 * is the {@link io.hansa.club.pool.PoolKeeper}'s of its kind: {@code club.household}, {@code club.group}. The event
 * {@link io.hansa.club.pool.DrawDecided} tells who asked what was decided.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a member draws on a pool, then it belongs to it until the draw has committed, and what it drew in the period of its cap,
 *       less what came back, stays within the cap, however many draw at once: the ledger looks under the pool's lock.
 *   <li>When a draw is above what the member may draw without an approval, then its points are held, and a request waits until its
 *       deadline; it is decided once, however many decide at once. When it is approved, then what it pays for is taken in the same
 *       transaction; when it is refused, lapses or is withdrawn, then the points go back in the same transaction.
 *   <li>When a member belongs to a pool no more, then what it asked for is withdrawn in the same transaction.
 *   <li>When a member earns at a partner and shares a percentage, then that part, rounded down to whole points, goes into the pool in
 *       the same transaction, by an entry of its own that names the version of the terms. What repaid a debt, or is pending, is not
 *       shared; what is taken back later is the member's own matter. What two pools want of the same points goes to the household
 *       first.
 * </ul>
 */
package io.hansa.club.pool;
