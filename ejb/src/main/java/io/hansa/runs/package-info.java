/**
 * Long work, in chunks that survive a crash.
 *
 * <p>Boundary: {@link io.hansa.runs.Runs}. A <em>run</em> of a kind is planned by its {@link io.hansa.runs.RunHandler} into
 * <em>chunks</em>; each chunk is worked in one new transaction that commits its business rows and its chunk row together.
 *
 * <p>Life of a run: queued → running → done; cancelled between chunks, or failed when a chunk failed three times; a cancelled
 * or failed run is resumed from its last committed chunk.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a run is started again with the same kind and key, then it is the same run.
 *   <li>When a run is asked for that is on its way with the same parameters, then it is that one; when it is over, a new one.
 *   <li>When somebody starts, cancels or resumes a run, then the handler says that runs of this kind are theirs; everybody on the
 *       staff may look at all of them.
 *   <li>When a chunk takes longer than the lease, then the run stays with its worker as long as that lives.
 *   <li>When a server dies, then another takes the run over after its lease; when the first wakes up again, then its fencing
 *       number is old and its chunk is not committed.
 *   <li>When a kind goes in order and a chunk has failed, then no later one is worked before it.
 *   <li>When a kind allows its chunks side by side, then workers without a run of their own take some of them, under the same lease;
 *       between two chunks they look for a run that is due, and so does who planned it.
 *   <li>When a chunk fails, then it is tried again; when its failure cannot be noted, then the run goes on when its lease has ended.
 *   <li>When a chunk is committed, then it is never worked again; two servers never work one chunk.
 *   <li>When progress is asked for, then it is a query over the chunks, never a counter beside them.
 * </ul>
 *
 * <p>Handlers live with their feature, or in {@code io.hansa.jobs} where they need several boundaries. They run as
 * {@code system:jobs} with the role SYSTEM.
 */
package io.hansa.runs;
