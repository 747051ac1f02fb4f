/**
 * Plain SQL for the ledger's own packages: rows in, rows out, lists of keys in statements of few shapes.
 *
 * <p>Boundary: {@link io.hansa.ledger.sql.Sql}. When a statement fails, then {@link io.hansa.ledger.sql.SqlFailure} carries
 * the database's reason in its cause chain, where {@link io.hansa.kernel.RetryOnConflict} looks for it. When a transaction has
 * recorded something, then it commits within a minute ({@link io.hansa.ledger.sql.WriteDeadline}). Other
 * modules read and write by JPA, and use it only for what comes by the thousand.
 */
package io.hansa.ledger.sql;
