package io.hansa.rewards.stock;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Stock cannot be changed so: the reward's stock is not counted, or more would be taken out than is free. */
public class StockRefused extends Conflict {

    private static final long serialVersionUID = 1L;

    public StockRefused(String reward, String reason) {
        super("stock-refused", Map.of("reward", reward, "reason", reason));
    }
}
