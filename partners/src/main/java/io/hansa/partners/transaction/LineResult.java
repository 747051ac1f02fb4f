package io.hansa.partners.transaction;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.partners.refusal.Refusal;
import java.util.Optional;

/**
 * What a line of a file comes to, or came to.
 *
 * @param number of the transaction that it became, or repeats; empty when it was refused, or only foreseen
 * @param points change of the member's points; nothing for a repeated line, which changes nothing
 * @param money change of what the partner owes
 * @param refusal why it is refused
 */
public record LineResult(
        Outcome outcome, Optional<TransactionNumber> number, Points points, Money money, Optional<Refusal> refusal) {

    /** What became of a line. */
    public enum Outcome {
        ACCEPTED,
        /** A reversal that waits for what it undoes. */
        PARKED,
        /** It says what an accepted or waiting transaction of the partner says: it is that one. */
        REPEATED,
        REFUSED
    }

    static LineResult foreseen(PartnerTransaction row) {
        return new LineResult(
                Outcome.ACCEPTED, Optional.empty(), Points.of(row.points), Money.cny(row.money), Optional.empty());
    }

    static LineResult parked(Optional<TransactionNumber> number) {
        return new LineResult(Outcome.PARKED, number, Points.ZERO, Money.cny(0), Optional.empty());
    }

    /** @param number of the transaction that the line repeats; one that is only foreseen has none yet */
    static LineResult repeated(Optional<TransactionNumber> number) {
        return new LineResult(Outcome.REPEATED, number, Points.ZERO, Money.cny(0), Optional.empty());
    }

    public static LineResult refused(Refusal refusal) {
        return new LineResult(Outcome.REFUSED, Optional.empty(), Points.ZERO, Money.cny(0), Optional.of(refusal));
    }

    static LineResult of(TransactionResult result) {
        if (result instanceof TransactionResult.Refused refused) {
            return refused(refused.refusal());
        }
        if (result instanceof TransactionResult.Parked parked) {
            return parked.replayed() ? repeated(Optional.of(parked.number())) : parked(Optional.of(parked.number()));
        }
        var accepted = (TransactionResult.Accepted) result;
        return accepted.replayed()
                ? repeated(Optional.of(accepted.number()))
                : new LineResult(
                        Outcome.ACCEPTED,
                        Optional.of(accepted.number()),
                        accepted.points(),
                        accepted.money(),
                        Optional.empty());
    }
}
