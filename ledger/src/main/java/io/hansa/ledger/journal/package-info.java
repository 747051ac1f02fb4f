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
 *   <li>When a hold is captured in part, then the rest stays held until it is captured, released or lapses. When it does not
 *       shield, then what has expired of it may be taken while it is held.
 *   <li>When points are pending, then nothing uses them; when they are confirmed, then they become a lot whose expiry counts from
 *       then.
 *   <li>When points live while their wallet is active, then each accrual, confirmation, redemption, hold and transfer moves their
 *       end, by its business date, until the expiry run has taken them; what posts nothing to the wallet, corrections and expiries do not. When their end has to be
 *       announced, then they do not end before it was.
 *   <li>When a release, a reversal or a refund gives points back, then they go back to the lots that they came from, with their own
 *       expiry; what has expired meanwhile, also when they are dated before that, as {@link io.hansa.ledger.journal.Lapsed} says. A
 *       part goes back as if the original had been less from the start: what expires last, by the date that its lot was made with,
 *       first.
 *   <li>When a reversal or a refund takes points back, then first from the lots that its original made, expired or not; then, for
 *       what an expiry took of those, from breakage; then from the wallet's other lots, of a pool from those of the same
 *       contributor; and what is missing then, as {@link io.hansa.ledger.journal.Clawback} says: only a wallet's holder owes. What is
 *       owed then is repaid by the next accruals before anything else.
 *   <li>When a pending accrual is undone, then first what still waits of it, and nothing else that waits; then what was confirmed of it,
 *       from the lots that its confirmation made as from its own. A confirmation is undone with its accrual only.
 *   <li>When an entry is undone in parts, then in sum never more than it was, in its points and in each of its legs. Of an accrual out
 *       of an allowance extra points go back to where those came from, and the others to the allowance.
 *   <li>When points that expired are reinstated, then as new lots of the same funder and cost, those that expired first first,
 *       and never what is not in breakage any more.
 *   <li>When points go into a pool, then their lots remember whose they were, and a withdrawal takes what is left of them back to
 *       that wallet. When somebody with a cap draws on a pool, then what they drew in the cap's time, less what came back, stays
 *       within it.
 *   <li>When a lot has expired on a command's business date, then it is not used, also before the expiry run has come.
 *   <li>When an entry is undone wholly, then once; confirmations, holds, releases, withdrawals, expiries, reinstatements and reversals are not
 *       undone.
 *   <li>When an idempotency key comes again with the same request, then the first outcome is given again, refusals included;
 *       with another request it is refused as {@code idempotency-conflict}. A request is what is asked, not when: its time,
 *       business date, expiry, deadline, policies, actor and why may differ.
 *   <li>No wallet, held account or pool goes below its floor.
 *   <li>Nothing that is written here is ever changed; a correction is a new entry that points at the old one.
 * </ul>
 *
 * <p>Out of scope: why something earns (the club's rules), what it costs (rewards), what partners owe (settlement sums
 * postings).
 */
package io.hansa.ledger.journal;
