/**
 * Exchange in kind: visits, room nights, advertising and floor space that partners give and take at values that their contracts say.
 *
 * <p>Boundaries: {@link io.hansa.partners.inkind.Exchange} (report, confirm, reject, withdraw, take back, read),
 * {@link io.hansa.partners.inkind.KindItems} (what can be exchanged, and what it has come to), {@link
 * io.hansa.partners.inkind.KindClocks} (let silence confirm; the steps of a run).
 *
 * <p>Life of a delivery: reported by either side → confirmed by the other one, or by its silence; or rejected by it, or withdrawn. A
 * confirmed one is never changed: it is taken back, whole, by a delivery that says so and is confirmed like any other.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a delivery is reported, then item, value and whether it is set off against money are those of the version in force
 *       on the day of the delivery, to its end.
 *   <li>When a delivery is confirmed, then exactly one entry on the partner's clearing accounts says so, in the same transaction:
 *       its value in money where the contract sets it off, otherwise its units, of which nothing becomes money.
 *   <li>When the clock's last date is over in the programme's zone, then nothing but silence confirms, once, whenever the run comes.
 *   <li>When a reference names a delivery of a partner that waits or counts, then no other one is reported by it.
 *   <li>When a delivery waits to be taken back or was, then nobody takes it back again.
 *   <li>When the same request comes again, then it is the same step, and is answered as such.
 *   <li>When a portal user asks for another partner's delivery or file, then it does not exist.
 * </ul>
 *
 * <p>Settlement finds {@code kind.given} and {@code kind.taken} on the clearing account and makes lines of them by itself. Out of
 * scope: corrections in part; sandboxes, which exchange nothing.
 */
package io.hansa.partners.inkind;
