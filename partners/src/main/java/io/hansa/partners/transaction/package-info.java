/**
 * Partner transactions: accruals, redemptions in one step or in two, reversals and vouchers that partners' systems and tills send.
 *
 * <p>Boundaries: {@link io.hansa.partners.transaction.Transactions}; {@link io.hansa.partners.transaction.ParkedReversals} ends the
 * waiting of reversals, {@link io.hansa.partners.transaction.Authorisations} tells and ends what is set aside; for the module's other
 * features {@link io.hansa.partners.transaction.TransactionLines} (lines of files) and {@link
 * io.hansa.partners.transaction.Recomputation} (what accepted ones would come to by other terms). Why something is refused is told by
 * the reasons here and in {@code refusal}. Each message becomes one immutable row with its outcome: accepted
 * with the number of its ledger entry, or refused with the reason. An accepted accrual is one entry: points and status points to
 * the member, and the price of the points from the partner's clearing account.
 *
 * <p>Invariants:
 * <ul>
 *   <li>When the same key comes again with the same body, then the first outcome is given again, refusals included, marked as
 *       replayed; with another body it is refused as {@code idempotency-conflict}. Keys are kept for ever, by client.
 *   <li>When the same key comes twice at the same time, then one has the effect and the other waits for it and answers the same,
 *       or is refused as {@code in-flight} when that takes longer than the wait.
 *   <li>When one message of a batch is refused, then its neighbours are not; a later message sees what an earlier one did.
 *   <li>When a partner uses a reference for a second transaction that would be accepted, then it is refused: a reference names
 *       one accepted transaction, which is what it is reversed and found by.
 *   <li>When something happened in a settlement period that no longer takes postings, then it counts in the first period that
 *       does, and keeps the time at which it happened.
 *   <li>When a part of a transaction is undone, then what stays is worth what it would have been worth from the start, so that parts
 *       add up to the whole whatever was rounded; and in sum no more is undone than there was.
 *   <li>When a message says of which items it consists, then they sum to it, and are kept with it when it is accepted; they share its
 *       goods and rates. When a reversal names items, then each is undone whole, and comes to what its share would as an amount: one
 *       that the original does not have is refused as {@code unknown-item}, one that was named before as {@code
 *       item-already-reversed}, and what is more than amounts undone before have left as {@code reversal-exceeds}; of any number that
 *       name the same item at the same moment one is accepted.
 *   <li>When a message has no items, then nothing is written to the table of items for it, and nothing is asked of it to decide on it.
 *   <li>When a reversal comes later after its original happened than the contract lets messages be late, then it is refused as
 *       {@code too-late}: that of the original counts, as well as its own.
 *   <li>When a reversal comes before its original, then it is parked, and answered as such; when its original is accepted, also at
 *       the same moment on another server, then it has its effect in the same transaction, by its own number; when the original
 *       does not come while the contract lets messages be late, then it is refused as {@code original-never-came}. Its key
 *       answers what has become of it.
 *   <li>When points are authorised, then they are set aside and nothing is owed for them; when some are captured, then the partner is
 *       owed for those, by the contract of the authorisation, each capture by itself; when the rest is released, or its time is
 *       over, then it is the member's again. Captures in sum are no more than what was authorised.
 *   <li>When the policy of the member shields what is set aside, then it does not expire meanwhile; when it does not, then what
 *       expires is neither captured nor released any more. What comes back after it had expired, of a release, a lapse or a reversal,
 *       goes as the policy of the day on which it comes says: lost, or with a grace; whenever it is said to have happened.
 *   <li>When something is quoted, then it is decided as it would be, by the same policies and the same ledger, and nothing is written.
 *   <li>When so little of a transaction is undone that no point goes with it, then it counts all the same: parts come to the same
 *       in any order.
 *   <li>When a client is limited to outlets, then what it sends for another outlet of its partner, or to undo what was done there, is
 *       refused as {@code outlet-not-allowed}.
 *   <li>When the contract has several rates, then the narrowest that covers the message holds, by the tier that the member has when
 *       it is decided; the line is kept, the entry's why names it, and what is undone is undone by the same.
 *   <li>When the programme funds the points, then the partner is not billed, and the lot names the programme as funder.
 *   <li>When the partner is prepaid, then points come from what it has bought, and are refused as {@code allowance-exhausted} when that
 *       ends; when it has a credit limit, then an accrual that would let it owe more is refused as {@code credit-exhausted}, to
 *       the fen, also when many tills send at the same moment.
 *   <li>When what is taken back was earned under a number that means another member since, then the club is told before ({@link
 *       io.hansa.partners.transaction.PointsToTakeBack}), and brings it back to where it was; status points are where they were earned.
 *   <li>When single messages come at the same time, also of several senders, then they share a transaction; each has its own
 *       outcome, and is answered after the commit.
 *   <li>When a voucher was honoured by mistake, then a till takes it back within the window: the voucher can be used again, and the
 *       partner is not paid for it.
 * </ul>
 *
 * <p>Out of scope: a capture that comes before its authorisation, whose answer a partner has to have first.
 */
package io.hansa.partners.transaction;
