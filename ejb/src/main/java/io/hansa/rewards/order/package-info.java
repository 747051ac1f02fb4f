/**
 * Reward orders and their vouchers: quote → held → issued → used; or cancelled, lapsed, expired.
 *
 * <p>Boundary: {@link io.hansa.rewards.order.Orders}; the tills' side is the port {@code io.hansa.partners.port.VoucherDesk},
 * implemented by {@code VoucherTill}.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a quote is given, then its price holds until it expires, whatever the catalogue says meanwhile; it is used once.
 *   <li>When an order is placed, then its points are held and one of the stock is reserved in the same transaction; of any
 *       number of parallel orders for the last item exactly one succeeds.
 *   <li>When an order is confirmed, then its points are captured and its voucher is issued, once; again: the same voucher.
 *   <li>When a held order is not confirmed by its deadline, then it lapses: points and stock are free again.
 *   <li>When an issued order is cancelled within its window and its voucher was not used, then the points return to the lots
 *       that they came from.
 *   <li>When a voucher is used, then it was issued, not expired and honoured by that partner; of any number of tills exactly
 *       one wins, and what the programme owes the partner is posted in the same transaction.
 *   <li>When a voucher's QR code is read, then anybody who has the public key sees that it is ours, for what, where and until when
 *       ({@link io.hansa.rewards.order.OfflineTills}); whether it was used, only the order says.
 *   <li>When a till takes back that it honoured a voucher, then the voucher can be used again until its end.
 *   <li>When a household or a corporate group pays, then its pool is drawn on by the member, within its cap; what comes back goes into
 *       the pool, and on to members who have left it meanwhile.
 *   <li>When such a draw needs an approval, then the order waits, its points held, until who decides on the pool has approved it, and
 *       is then issued in the same transaction; or it is refused, withdrawn or lapses, and its points are back.
 *   <li>When somebody asks for another member's order, then it is not found.
 * </ul>
 *
 * <p>The order in which rows are locked: quote, place in the pool; or request to draw, order; wallet, stock.
 *
 * <p>Out of scope: delivery, returns of goods, several items in an order.
 */
package io.hansa.rewards.order;
