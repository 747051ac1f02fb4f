package io.hansa.club.adjustment;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Nothing is left to decide: it was made, refused or withdrawn, or its time is over. */
public class AdjustmentNotWaiting extends Conflict {

    public AdjustmentNotWaiting(String number, AdjustmentState state) {
        super("adjustment-not-waiting", Map.of("adjustment", number, "state", state.name()));
    }
}
