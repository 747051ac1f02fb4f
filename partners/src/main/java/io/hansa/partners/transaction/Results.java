package io.hansa.partners.transaction;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import java.util.Optional;

/** What a row says to the one who sent the request, and to those who listen. */
final class Results {

    private Results() {}

    static TransactionResult of(TransactionRequest request, PartnerTransaction row, boolean replayed) {
        if (!row.accepted) {
            return new TransactionResult.Refused(
                    request.key(), row.reference, row.refusal().orElseThrow(), replayed);
        }
        return new TransactionResult.Accepted(
                request.key(),
                row.reference,
                row.transactionNumber(),
                Optional.ofNullable(row.entry),
                new MemberNumber(row.member),
                Points.of(row.points),
                Points.of(row.statusPoints),
                Money.cny(row.money),
                row.businessDate,
                Points.of(row.balance),
                Optional.ofNullable(row.until),
                replayed);
    }

    static TransactionsAccepted.Item item(PartnerTransaction row) {
        return new TransactionsAccepted.Item(
                row.transactionNumber(),
                row.entry,
                row.kind,
                new MemberNumber(row.member),
                Points.of(row.points),
                Points.of(row.statusPoints),
                row.occurredAt,
                row.businessDate,
                row.earnings() * Optional.ofNullable(row.amountFen).orElse(0L),
                row.reversalSeq == null || row.reversalSeq == 1 ? row.earnings() : 0);
    }
}
