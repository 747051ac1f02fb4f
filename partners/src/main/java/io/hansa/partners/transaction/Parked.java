package io.hansa.partners.transaction;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A reversal that came before what it undoes: a fact, written once. It waits until its original is accepted, and then has its
 * effect; or until its original can come no more. Either way it becomes a transaction with its number.
 *
 * @param items codes of what it undoes, where it names them
 * @param until as long as the contract lets messages be late
 */
record Parked(
        long number,
        String partner,
        String reference,
        String original,
        OptionalLong amountFen,
        OptionalLong points,
        List<String> items,
        Instant occurredAt,
        Instant parkedAt,
        Instant until,
        Actor actor)
        implements Kept {

    /** As it was sent, in the name of who sent it. */
    Sender sender() {
        return new Sender(partner, "parked", actor, Optional.empty());
    }

    /** As {@link #sender()}, where it is limited to outlets by now. */
    Sender sender(Optional<Set<String>> outlets) {
        return new Sender(partner, "parked", actor, outlets);
    }

    Reversal request() {
        return new Reversal("parked-" + number, reference, occurredAt, original, amountFen, points, items);
    }

    @Override
    public TransactionResult result(TransactionRequest request, boolean replayed) {
        return new TransactionResult.Parked(
                request.key(), reference, new TransactionNumber(number), original, until, replayed);
    }

    TransactionRow row() {
        return new TransactionRow(
                new TransactionNumber(number),
                partner,
                TransactionKind.REVERSAL,
                reference,
                Optional.empty(),
                Optional.empty(),
                amountFen,
                Optional.of(original),
                Optional.empty(),
                Points.ZERO,
                Points.ZERO,
                Money.cny(0),
                Optional.empty(),
                Optional.empty(),
                Optional.of(until),
                List.of(),
                occurredAt,
                parkedAt,
                Optional.empty(),
                actor,
                Goods.UNNAMED,
                items.stream()
                        .map(code -> new TransactionRow.Item(code, OptionalLong.empty(), Optional.empty()))
                        .toList());
    }
}
