package io.hansa.partners.transaction;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Transactions of one batch were posted. Fired within the transaction that posted them, once for a batch, without replayed ones;
 * an observer's refusal takes the batch back. The club is not
 * told of what happens in sandboxes.
 */
public record TransactionsAccepted(String partnerCode, List<Item> items) {

    public TransactionsAccepted {
        items = List.copyOf(items);
    }

    /**
     * One of them; points and status points are signed changes.
     *
     * @param businessDate on which it counts
     * @param spent signed fen that the member paid, where it was an accrual or took one back; otherwise 0
     * @param activities 1 for an accrual, -1 for the first that takes something of one back, otherwise 0
     */
    public record Item(
            TransactionNumber number,
            EntryNumber entry,
            TransactionKind kind,
            MemberNumber member,
            Points points,
            Points statusPoints,
            Instant occurredAt,
            LocalDate businessDate,
            long spent,
            int activities) {

        /** Whether the member has earned points, and was not given back any. */
        public boolean isEarned() {
            return kind == TransactionKind.ACCRUAL && points.isPositive();
        }

        /** Whether the member has used points. */
        public boolean isRedeemed() {
            return kind == TransactionKind.REDEMPTION;
        }
    }
}
