/**
 * The auditor: recomputes what the ledger says of itself, with its own SQL and no code of the poster, and names the first rows
 * that are wrong for each rule.
 *
 * <p>Boundaries: {@link io.hansa.ledger.verification.Verification} looks, {@link io.hansa.ledger.verification.Verifications} keeps and
 * reads what was found. It works in passes, each over the values of a key, some thousand
 * rows at a time on two connections: entries with all that hangs on them, accounts with their lots, rules that are one statement,
 * seals. A posting is looked at with its entry and with the posting before it in its account; as each follows from the one before,
 * nobody walks along accounts. What is hashed is spelled out in one place, {@code HashedText}.
 *
 * <p>Rules, by the name that a finding has:
 * <ul>
 *   <li>{@code entry-balance}, {@code entry-empty}: an entry has postings, and they sum to zero in each unit.
 *   <li>{@code entry-hash}: an entry's hash is that of its row and of all postings, lots, uses, holds and events of it.
 *   <li>{@code account-hash}, {@code refusal-hash}: so of accounts and refusals.
 *   <li>{@code seq}, {@code balance-chain}, {@code row-hash}: a wallet's postings count without gaps, and each follows from the
 *       one before it. {@code posting-date}: a posting has its entry's business date.
 *   <li>{@code balance-row}, {@code balance-row-hash}, {@code balance-state}: a balance row is the sum of its postings and ends
 *       their chain; what is owed is what the debt account says; the last activity is that of the postings.
 *   <li>{@code lots-wallet}, {@code lots-held}, {@code lot-overdrawn}, {@code lot-balance}: lots add up to wallets and held
 *       accounts, none is used beyond what it had, and what is kept of each is right: what is left, until when it lives, and when its end
 *       was or has to be announced.
 *   <li>{@code open-hold}, {@code holds-held}: what is left of holds is right and adds up to held accounts.
 *   <li>{@code reversal}, {@code reversal-exceeds}, {@code reversal-missing}: what undoes an entry counts up without gaps, to no
 *       more than the entry, and every entry that says it undoes one is counted. {@code notice-hash}: as of accounts.
 *   <li>{@code orphan}: what a row points at is there.
 * </ul>
 *
 * <p>Seals ({@link io.hansa.ledger.seal}) are checked with SQL and a tree of the auditor's own:
 * <ul>
 *   <li>{@code seal-gap}: seals are numbered from one, and each stretch begins where the one before ends.
 *   <li>{@code seal-chain}: a seal names the hash of the one before, and its own is that of what it says.
 *   <li>{@code seal-signature}: it is signed by a key that is trusted ({@link io.hansa.ledger.verification.TrustedKeys}), which
 *       the configuration says, not the database.
 *   <li>{@code seal-root}: the entries, refusals, accounts and notices of its stretch are those that were sealed. {@code late-entry}: there
 *       are more; where one is, it is named.
 *   <li>{@code unsealed}: nothing older than an hour waits for a seal, once there are seals. {@code low-entry}: what was recorded
 *       after a stretch has numbers above its low entry, on which checkpoints stand.
 *   <li>{@code checkpoint}, {@code day-total}: they are the sums of postings. {@code span}: it is full, and its dates are those of its
 *       postings.
 * </ul>
 *
 * <p>Modules that stand on the ledger add rules about rows of theirs that stand for postings ({@link
 * io.hansa.ledger.verification.FurtherRules}):
 * <ul>
 *   <li>{@code partners}: {@code statement-line}, {@code statement-net}: a partner's statement is the postings of its clearing
 *       account in its month, and its net their sum. {@code transaction-money}: a message's money is its entry's.
 *       {@code transaction-items}: the items of a message sum to it. {@code item-undone}: each is undone once at most, and whole.
 *   <li>the club: {@code earning-award}: what a message got of rules is the sum of its awards. {@code transaction-bonus}: and that is
 *       what the message itself says. {@code earning-budget}, {@code earning-counter}: what is kept of budgets and caps is the sum of the
 *       awards that count in them.
 * </ul>
 *
 * <p>Not seen until its stretch is sealed, which takes some minutes: an entry without wallets that is removed with all its rows;
 * the last entry of a wallet, when it is removed with all its rows and the wallet's balance row (and those of lots and holds) are
 * set back to what they were before it; a refusal that is removed; and a notice that is forged or removed together with the state
 * of its lot. Not seen where points came back to a lot after its end was announced: whether it was empty meanwhile, and has to be
 * announced anew. Not seen in the database alone: that its newest stretches
 * are gone together with their seals and checkpoints and all that came after. Who keeps a later seal's hash, or a proof, sees that.
 */
package io.hansa.ledger.verification;
