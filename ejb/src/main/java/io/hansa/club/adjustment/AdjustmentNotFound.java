package io.hansa.club.adjustment;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such adjustment, or it is not the caller's to see. */
public class AdjustmentNotFound extends NotFound {

    public AdjustmentNotFound(String number) {
        super("adjustment-not-found", Map.of("adjustment", number));
    }
}
