package io.hansa.web.api.partner;

import io.hansa.kernel.EntryNumber;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A transaction that was posted.
 *
 * @param transaction its number here
 * @param entry the ledger's; absent when rounding left nothing to move
 * @param points change of the member's points
 * @param moneyFen change of what the partner owes the programme
 * @param businessDate in whose settlement period it counts
 * @param balance the member's points after it
 * @param heldUntil of an authorisation, when its points are free again
 */
public record TransactionReceipt(
        String reference,
        long transaction,
        Optional<Long> entry,
        String member,
        long points,
        long statusPoints,
        long moneyFen,
        LocalDate businessDate,
        long balance,
        Optional<Instant> heldUntil) {

    static TransactionReceipt of(Accepted accepted) {
        return new TransactionReceipt(
                accepted.reference(),
                accepted.number().value(),
                accepted.entry().map(EntryNumber::value),
                accepted.member().value(),
                accepted.points().amount(),
                accepted.statusPoints().amount(),
                accepted.money().minor(),
                accepted.businessDate(),
                accepted.balance().amount(),
                accepted.heldUntil());
    }
}
