package io.hansa.partners.transaction;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.partners.refusal.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What became of a request. {@code replayed}: the key was known, and this is the first outcome again. */
public sealed interface TransactionResult {

    String key();

    String reference();

    boolean replayed();

    /**
     * It was posted.
     *
     * @param entry the ledger's; empty when rounding left nothing to move
     * @param points change of the member's points: positive for an accrual, negative for a redemption; of an authorisation what is
     *     set aside, of a capture what is taken of that
     * @param statusPoints change of the member's status points
     * @param money change of what the partner owes: positive for an accrual, negative for a redemption
     * @param businessDate the date in whose settlement period it counts
     * @param balance the member's points after it
     * @param heldUntil of an authorisation, when its points are free again
     */
    record Accepted(
            String key,
            String reference,
            TransactionNumber number,
            Optional<EntryNumber> entry,
            MemberNumber member,
            Points points,
            Points statusPoints,
            Money money,
            LocalDate businessDate,
            Points balance,
            Optional<Instant> heldUntil,
            boolean replayed)
            implements TransactionResult {}

    /**
     * It came before what it undoes: it has its effect when that comes, and is refused when that can come no more.
     *
     * @param until as long it waits
     */
    record Parked(
            String key, String reference, TransactionNumber number, String original, Instant until, boolean replayed)
            implements TransactionResult {}

    /** It was refused, and nothing moved. */
    record Refused(String key, String reference, Refusal refusal, boolean replayed) implements TransactionResult {}
}
