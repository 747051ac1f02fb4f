package io.hansa.club.adjustment;

import io.hansa.kernel.MemberNumber;
import java.util.Optional;

/**
 * Which adjustments to list.
 *
 * @param mine only those that the caller asked for
 */
public record AdjustmentFilter(Optional<AdjustmentState> state, Optional<MemberNumber> member, boolean mine) {

    public static final AdjustmentFilter WAITING =
            new AdjustmentFilter(Optional.of(AdjustmentState.WAITING), Optional.empty(), false);
}
