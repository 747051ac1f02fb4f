package io.hansa.rewards.order;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Ordering has ended. */
public class NoLongerAvailable extends Conflict {

    private static final long serialVersionUID = 1L;

    public NoLongerAvailable(String reward) {
        super("no-longer-available", Map.of("reward", reward));
    }
}
