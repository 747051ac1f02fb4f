/**
 * Makes what is kept of the facts anew: balance rows, what is left of lots, open holds, day totals.
 *
 * <p>Boundary: {@link io.hansa.ledger.rebuild.Rebuild}, part by part. Invariants:
 * <ul>
 *   <li>When a part is rebuilt, then what is kept of its accounts is what the facts say at that moment: its balance rows are
 *       locked first, so that nobody posts to them meanwhile, and others go on.
 *   <li>When an account is opened while its part is rebuilt, then its state is left as its postings made it.
 *   <li>When a rebuild is dry, then nothing is changed, and each row that would be is told with what it says and what it should.
 *   <li>When nothing is wrong, then nothing is written.
 *   <li>When a fact is wrong, then it stays so: facts are the auditor's matter ({@link io.hansa.ledger.verification}), and a rebuild
 *       does not follow from a finding by itself.
 * </ul>
 *
 * <p>Shares no code with the auditor, so that either can be wrong alone and the other says so.
 */
package io.hansa.ledger.rebuild;
