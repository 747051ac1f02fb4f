/**
 * The ledger for tests, of this and of other modules: {@link io.hansa.ledger.testing.LedgerWorld} is the real ledger on the
 * embedded database, in transactions without a container; {@link io.hansa.ledger.testing.Postings} makes commands in the
 * domain's words.
 */
package io.hansa.ledger.testing;
