package io.hansa.club.adjustment;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Points;
import java.util.Optional;

/**
 * What became of a request.
 *
 * @param state {@link AdjustmentState#POSTED}, or {@link AdjustmentState#WAITING} for a second person; when the request was made
 *     before, how it stands now
 * @param entry empty while nothing moved
 * @param available what the member has available now
 * @param replayed the request was known, and nothing happened again
 */
public record AdjustmentReceipt(
        AdjustmentNumber adjustment,
        AdjustmentState state,
        Optional<EntryNumber> entry,
        Points available,
        boolean replayed) {

    public boolean waits() {
        return state == AdjustmentState.WAITING;
    }
}
