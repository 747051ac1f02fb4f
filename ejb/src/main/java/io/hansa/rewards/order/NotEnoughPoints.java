package io.hansa.rewards.order;

import io.hansa.kernel.Conflict;
import io.hansa.kernel.Points;
import java.util.Map;

/** The member has fewer points than it costs. */
public class NotEnoughPoints extends Conflict {

    private static final long serialVersionUID = 1L;

    public NotEnoughPoints(Points required, Points available, Points missing) {
        super(
                "insufficient-points",
                Map.of("required", required.amount(), "available", available.amount(), "missing", missing.amount()));
    }
}
