package io.hansa.rewards.catalogue;

import java.time.Instant;
import java.util.Optional;

/** From when and until (without) when; an empty end is open. */
public record Window(Optional<Instant> from, Optional<Instant> until) {

    public static final Window ALWAYS = new Window(Optional.empty(), Optional.empty());

    public Window {
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new InvalidReward("window", "ends-before-it-begins");
        }
    }

    public static Window between(Instant from, Instant until) {
        return new Window(Optional.of(from), Optional.of(until));
    }

    public boolean hasBegun(Instant now) {
        return from.isEmpty() || !now.isBefore(from.get());
    }

    public boolean hasEnded(Instant now) {
        return until.isPresent() && !now.isBefore(until.get());
    }

    public boolean contains(Instant now) {
        return hasBegun(now) && !hasEnded(now);
    }
}
