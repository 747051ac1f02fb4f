/**
 * The journal and its one write door.
 *
 * <p>Boundary: {@link io.hansa.ledger.journal.Ledger}. A {@link io.hansa.ledger.journal.Command} becomes one immutable
 * <em>entry</em> with its <em>postings</em>, balanced to zero in each unit; or is refused. Commands are decided in order: a
 * later one sees what an earlier one of the batch did; one command's refusal does not fail its neighbours.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When an entry is written, then its postings sum to zero in each of its units.
 *   <li>When points enter a wallet, then a <em>lot</em> says when they were earned, when they expire, who funds them; when they
 *       leave it, then <em>lot uses</em> say from which lots: earliest expiry first, then oldest.
 *   <li>When a hold is captured in part, then the rest stays held until it is captured, released or lapses.
 *   <li>When a release or a reversal gives points back, then they go back to the lots that they came from, with their own
 *       expiry; what has expired meanwhile is there again until the next expiry run takes it.
 *   <li>When a reversal takes points back, then first from the lots that its original made, expired or not, and the rest from the
 *       wallet's other lots. The rest is what was used, but also what an expiry has taken: then other points pay for points that
 *       are gone already. So callers refuse a reversal long after its original.
 *   <li>When a lot has expired on a command's business date, then it is not used, also before the expiry run has come.
 *   <li>When an entry is undone, then once; holds, releases, expiries and reversals are not undone.
 *   <li>When an idempotency key comes again with the same request, then the first outcome is given again, refusals included;
 *       with another request it is refused as {@code idempotency-conflict}. A request is what is asked, not when: its time,
 *       business date, expiry, deadline, actor and why may differ.
 *   <li>No wallet, held account or pool goes below its floor.
 *   <li>Nothing that is written here is ever changed; a correction is a new entry that points at the old one.
 * </ul>
 *
 * <p>Out of scope: why something earns (the club's rules), what it costs (rewards), what partners owe (settlement sums
 * postings).
 */
package io.hansa.ledger.journal;
