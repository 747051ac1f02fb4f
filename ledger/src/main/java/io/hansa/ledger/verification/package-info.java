/**
 * The auditor: recomputes what the ledger says of itself, with its own SQL and no code of the poster, and names the first row
 * that is wrong for each rule.
 *
 * <p>Boundary: {@link io.hansa.ledger.verification.Verification}. Rules: entries balance per unit · seq without gaps ·
 * balances chain from posting to posting · row hashes chain · an entry's hash is that of its content · balance rows equal the
 * sum of postings · lots equal wallets · uses do not exceed lots · open holds equal held accounts · no orphan.
 */
package io.hansa.ledger.verification;
