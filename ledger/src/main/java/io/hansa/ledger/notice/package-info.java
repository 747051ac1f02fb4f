/**
 * Notices: that owners were told when points of theirs end.
 *
 * <p>Boundary: {@link io.hansa.ledger.notice.Notices}. A lot whose rule promises notice has no end until it was announced; when it
 * is due for that, the journal's state of the lot says ({@code due_on}).
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a lot's end was announced, then a fact says so, with the date, what was left and a hash over the row; it is never
 *       changed.
 *   <li>When it was announced, then it ends on the day that its rule says, and not before it was announced for as many days as was
 *       promised.
 *   <li>When its owner is active after that, and the rule lets that move the end, then it has to be announced anew: the journal
 *       sees to that.
 *   <li>When a wallet is posted to at the same time, then one waits for the other: both lock its balance row, in ascending order.
 * </ul>
 *
 * <p>Out of scope: telling the owner (the caller does, in the same transaction), and when points end (the journal's expiry).
 */
package io.hansa.ledger.notice;
