/**
 * The runs of {@link io.hansa.club.closing.Closings}: kind {@code ledger.closing} closes a month, kind {@code ledger.proof}
 * recomputes a closing. Both go over the whole ledger, a stretch a chunk, add up what each comes to, and freeze or compare it at the
 * end. When one is interrupted, then it goes on behind the last stretch that was committed, and nothing counts twice.
 */
package io.hansa.jobs.closing;
