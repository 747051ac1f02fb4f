/**
 * Reading the ledger: balances, lots, holds, statement lines and entries. Reads never lock, are bounded and indexed, and see
 * what the caller's transaction wrote.
 *
 * <p>Boundary: {@link io.hansa.ledger.statement.Statements}. Of the past there are two readings: <em>as of</em> an instant, with all
 * that was recorded before it, and <em>on</em> a business date, with all that counts until then. What is recorded does not change,
 * so a balance as of an instant some minutes ago is the same whenever it is read; one on a past date changes with what is recorded late.
 *
 * <p>When an account has a balance row, then its balance on a date is the one of now without what counts later; where that is much, the
 * sum of its spans: a few narrow ones are read, and as many more as there are postings that came long after their date.
 *
 * <p>When an account has no balance row, then its balance is its last checkpoint ({@link io.hansa.ledger.seal}) and the postings
 * above the checkpoint's low entry: those of the last few minutes, whatever the account has seen. Before the first seal it is the
 * sum of all. Whether the caller may see an account is decided by the context that asks.
 */
package io.hansa.ledger.statement;
