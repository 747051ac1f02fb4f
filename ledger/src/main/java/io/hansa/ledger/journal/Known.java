package io.hansa.ledger.journal;

import io.hansa.kernel.IdempotencyConflict;
import java.util.Arrays;

/** A key that came before, what was asked with it, and what became of it. */
record Known(byte[] requestHash, Outcome outcome) {

    /** The first outcome again if the same is asked, else a conflict, which is not kept: the key is the first request's. */
    Outcome answer(Request request) {
        if (!Arrays.equals(requestHash, request.hash())) {
            return new Outcome.Refused(
                    new IdempotencyConflict(request.command().header().key().key()), false);
        }
        if (outcome instanceof Outcome.Receipt receipt) {
            return new Outcome.Receipt(receipt.entry(), receipt.balances(), true);
        }
        return new Outcome.Refused(((Outcome.Refused) outcome).reason(), true);
    }
}
