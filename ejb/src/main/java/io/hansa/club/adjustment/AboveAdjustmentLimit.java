package io.hansa.club.adjustment;

import io.hansa.kernel.Forbidden;
import java.util.Map;

/** The caller's role does not allow so many points at once. */
public class AboveAdjustmentLimit extends Forbidden {

    public AboveAdjustmentLimit(long limit) {
        super("above-adjustment-limit", Map.of("limit", limit));
    }
}
