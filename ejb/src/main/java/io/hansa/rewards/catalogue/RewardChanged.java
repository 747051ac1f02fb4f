package io.hansa.rewards.catalogue;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Somebody else changed the reward since the caller read it. */
public class RewardChanged extends Conflict {

    private static final long serialVersionUID = 1L;

    public RewardChanged(String reward) {
        super("reward-changed", Map.of("reward", reward));
    }
}
