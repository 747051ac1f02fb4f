/**
 * Disputes: a partner or the programme says that a line of a statement is wrong, and both sides can rely on when and how that ends.
 *
 * <p>Boundaries: {@link io.hansa.partners.dispute.Disputes} (open, answer, go on, agree, withdraw, hand in files, read),
 * {@link io.hansa.partners.dispute.Arbitration} (decide between the sides), {@link io.hansa.partners.dispute.DisputeClocks} (let
 * silence decide; the steps of a run).
 *
 * <p>Life: claimed → answered → escalated → in arbitration → granted, partly granted or refused. An acceptance, an agreement with
 * the answer, a withdrawal or silence ends it earlier. The clocks are those of the contract's version in force when it was opened.
 * Who claims and does not go to the second stage in time is content with the answer; whose silence counts in the other stages, the
 * contract says. Invariants:
 * <ul>
 *   <li>When a dispute is open, then nobody opens another one about the same line, or the same entry of it; what is claimed of a line in
 *       sum (open: what is claimed, over: what was granted) is never more than the line, and of an entry never more than the entry.
 *   <li>When a clock's last date is over in the programme's zone, then no step is taken any more and silence decides, once, whenever
 *       the run comes; until then silence does not decide.
 *   <li>When a dispute ends with something granted, then exactly one entry on the partner's clearing account says so
 *       ({@code partner.dispute-credit} or {@code partner.dispute-debit}), in the first period that takes postings; statements and
 *       entries that were there before stay as they are.
 *   <li>When a step is taken, then it is one event that is never changed, with where the dispute stands after it, who took it and the files
 *       handed in; the standing is what the last event says.
 *   <li>When somebody decides in arbitration, then they have taken no step in the dispute before; above a limit two of them say the
 *       same.
 *   <li>When the same request comes again, then it is the same step, and is answered as such.
 *   <li>When a portal user or a client asks for another partner's dispute or file, then it does not exist.
 * </ul>
 *
 * <p>Events, within the transaction: {@link io.hansa.partners.dispute.DisputeOpened}, {@code DisputeAnswered},
 * {@code DisputeEscalated}, {@code DisputeDecided}.
 *
 * <p>Out of scope: points. A dispute moves money between the partner and the programme; a member's points are undone by a reversal.
 * What members say is missing: {@code missing}.
 */
package io.hansa.partners.dispute;
