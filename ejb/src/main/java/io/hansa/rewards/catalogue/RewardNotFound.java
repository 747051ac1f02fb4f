package io.hansa.rewards.catalogue;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such reward, or not one that the caller may see. */
public class RewardNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public RewardNotFound(String reward) {
        super("reward-not-found", Map.of("reward", reward));
    }
}
