/**
 * Reading the ledger: balances, lots, holds, statement lines and entries. Reads never lock, are bounded and indexed, and see
 * what the caller's transaction wrote.
 *
 * <p>Boundary: {@link io.hansa.ledger.statement.Statements}. Whether the caller may see an account is decided by the context
 * that asks.
 */
package io.hansa.ledger.statement;
