package io.hansa.rewards.catalogue;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The reward's state does not allow it: publishing without a price, changing what is retired. */
public class RewardStateRefused extends Conflict {

    private static final long serialVersionUID = 1L;

    public RewardStateRefused(String reward, String reason) {
        super("reward-state-refused", Map.of("reward", reward, "reason", reason));
    }
}
