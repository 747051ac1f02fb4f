/**
 * What the bank says: its files ({@code camt.053}, {@code camt.054}), what became of each transaction in them, and the differences that
 * people resolve.
 *
 * <p>Boundaries: {@link io.hansa.partners.bank.BankFiles} (upload, check, apply), {@link io.hansa.partners.bank.Differences} (list,
 * resolve), {@link io.hansa.partners.bank.Undoings} (undo what one was taken for). Life of a file: uploaded, which moves nothing and says what applying it would do → applied, in parts that each commit by
 * themselves; going on after a crash changes nothing that was done. Invariants:
 * <ul>
 *   <li>When a transaction is booked and names a payment that was approved, or an invoice, with exactly the amount that is open, then
 *       applying it posts a remittance; everything else is a difference, and moves nothing until somebody resolves it.
 *   <li>When the same transaction comes again, in the same file, in another, in {@code camt.053} after {@code camt.054}, or in two files
 *       that are applied at the same time, then it has one effect.
 *   <li>When a difference is resolved, then once, with who did it and why; to a payment, an invoice or a partner's account with a
 *       remittance, or left as it is. When a payment came back, then its statement can be ordered anew.
 *   <li>When a difference was resolved wrongly, or a match is none, then it is undone in two hands, or in one where nothing was posted: the
 *       remittance is taken off by another, and the difference waits again. What was asked and decided stays, with its reason.
 *   <li>When a file is hostile (a document type, entities, depth, size), is of another account, or has something that is no amount or
 *       date, then it is refused whole and nothing is kept.
 * </ul>
 *
 * <p>A transaction is known by the bank's own reference, with its amount, direction and end-to-end id; where the bank gives none, by all
 * that it says. Of one that is a batch without its parts only the sum is known: its parts come in a {@code camt.054}, and it is left.
 *
 * <p>Out of scope: fetching files from the bank (EBICS, host to host); other currencies than the programme's.
 */
package io.hansa.partners.bank;
