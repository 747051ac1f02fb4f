package io.hansa.rewards.catalogue;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** A field of a reward cannot be as it is; {@code field} and {@code reason} say which and why. */
public class InvalidReward extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidReward(String field, String reason) {
        super("invalid-reward", Map.of("field", field, "reason", reason));
    }
}
