/**
 * Seals: from a few minutes after it was recorded on, nobody changes the journal unseen, whatever rights he has in the database.
 *
 * <p>Boundary: {@link io.hansa.ledger.seal.Seals}. A seal closes a stretch of recorded time. Its <em>root</em> is the Merkle
 * tree hash (RFC 6962, section 2.1) over one leaf for each entry recorded in the stretch, by number, then each refusal, by key,
 * then each account opened, by number; so the removal of a refusal and a new owner of an account are seen as well. A leaf is the
 * row's kind, name and hash, one a line. Its <em>header</em> is what a seal says, one a line
 * ({@link io.hansa.ledger.seal.SealView#text()}); its hash is the SHA-256 of it, which the next seal names as its previous one;
 * its signature is Ed25519 (RFC 8032) over the same text.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When a stretch is sealed, then it ended three minutes ago or more: a transaction that writes lasts a minute at most, so
 *       nothing can still be recorded into it, also when the clocks of two servers differ by a minute.
 *   <li>When two servers seal at the same time, then one does: a seal's number is the last one's and one more.
 *   <li>When an entry is recorded after a stretch's end, then its number is above the seal's low entry: the low entry is the
 *       greatest number recorded earlier than two minutes before the end, and blocks of numbers are used for ten seconds only.
 *   <li>When a stretch is sealed, then accounts without a balance row that were touched get a <em>checkpoint</em>, and days of theirs
 *       their sums: with all entries up to the low entry, in the same transaction.
 *   <li>When 64 postings of an account with a balance row, or 4,096 or 262,144, were sealed, then its <em>span</em> says from which to
 *       which business date they go.
 *   <li>When an entry is proven, then the tree was made anew and has the root that was sealed; otherwise the proof is refused
 *       as {@code seal-broken}.
 *   <li>When nothing was recorded, then nothing is sealed.
 * </ul>
 *
 * <p>When the signing key changes, then the seals before keep their key's id, and its public half stays published. Out of scope:
 * when to seal (the schedule), whether seals are right ({@link io.hansa.ledger.verification}), who may see an entry (the
 * context that asks).
 */
package io.hansa.ledger.seal;
