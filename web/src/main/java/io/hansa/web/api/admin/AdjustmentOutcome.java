package io.hansa.web.api.admin;

import io.hansa.club.adjustment.AdjustmentReceipt;
import io.hansa.club.adjustment.AdjustmentState;
import io.hansa.kernel.EntryNumber;
import java.util.Optional;

/**
 * What became of an adjustment.
 *
 * @param entry absent while nothing moved
 * @param available what the member has available now
 */
public record AdjustmentOutcome(String adjustment, AdjustmentState state, Optional<Long> entry, long available) {

    static AdjustmentOutcome of(AdjustmentReceipt receipt) {
        return new AdjustmentOutcome(
                receipt.adjustment().value(),
                receipt.state(),
                receipt.entry().map(EntryNumber::value),
                receipt.available().amount());
    }
}
