package io.hansa.web.api.partner;

import io.hansa.partners.transaction.TransactionResult.Parked;
import io.hansa.partners.transaction.TransactionState;
import java.time.Instant;

/**
 * A reversal that came before what it undoes.
 *
 * @param transaction the number that it will have
 * @param until as long it waits; then it is refused
 */
public record ParkedReceipt(
        String reference, long transaction, TransactionState state, String original, Instant until) {

    static ParkedReceipt of(Parked parked) {
        return new ParkedReceipt(
                parked.reference(),
                parked.number().value(),
                TransactionState.PARKED,
                parked.original(),
                parked.until());
    }
}
