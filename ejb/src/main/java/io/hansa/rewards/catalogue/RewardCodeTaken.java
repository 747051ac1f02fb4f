package io.hansa.rewards.catalogue;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Another reward has this code. */
public class RewardCodeTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    public RewardCodeTaken(String reward) {
        super("reward-code-taken", Map.of("reward", reward));
    }
}
