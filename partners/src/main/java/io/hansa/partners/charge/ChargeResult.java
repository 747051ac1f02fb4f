package io.hansa.partners.charge;

import io.hansa.partners.refusal.Refusal;
import java.util.Optional;

/**
 * What became of a request.
 *
 * @param charge empty only where the key had been used for another request
 * @param refusal why nothing was charged
 * @param replayed the key was known, and this is the first outcome again
 */
public record ChargeResult(
        String key, String reference, Optional<ChargeView> charge, Optional<Refusal> refusal, boolean replayed) {

    static ChargeResult of(ChargeRequest request, ChargeView charge, boolean replayed) {
        return new ChargeResult(request.key(), request.reference(), Optional.of(charge), charge.refusal(), replayed);
    }

    static ChargeResult conflict(ChargeRequest request, Refusal refusal) {
        return new ChargeResult(request.key(), request.reference(), Optional.empty(), Optional.of(refusal), false);
    }
}
