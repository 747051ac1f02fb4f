package io.hansa.rewards.stock;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** None of the reward is left. */
public class OutOfStock extends Conflict {

    private static final long serialVersionUID = 1L;

    public OutOfStock(String reward) {
        super("out-of-stock", Map.of("reward", reward));
    }
}
