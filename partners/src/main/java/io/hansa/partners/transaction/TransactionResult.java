package io.hansa.partners.transaction;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import java.time.LocalDate;

/** What became of a request. {@code replayed}: the key was known, and this is the first outcome again. */
public sealed interface TransactionResult {

    String key();

    String reference();

    boolean replayed();

    /**
     * It was posted.
     *
     * @param points change of the member's points: positive for an accrual, negative for a redemption
     * @param statusPoints change of the member's status points
     * @param money change of what the partner owes: positive for an accrual, negative for a redemption
     * @param businessDate the date in whose settlement period it counts
     * @param balance the member's points after it
     */
    record Accepted(
            String key,
            String reference,
            TransactionNumber number,
            EntryNumber entry,
            MemberNumber member,
            Points points,
            Points statusPoints,
            Money money,
            LocalDate businessDate,
            Points balance,
            boolean replayed)
            implements TransactionResult {}

    /** It was refused, and nothing moved. */
    record Refused(String key, String reference, Refusal refusal, boolean replayed) implements TransactionResult {}
}
