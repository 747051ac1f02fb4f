package io.hansa.club.simulation;

import io.hansa.club.earning.Earned;
import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.Effect;
import java.util.Optional;

/**
 * What a rule gave for an accrual in a simulation.
 *
 * @param left after what was undone
 */
record Held(EarningRule rule, long gave, long left) {

    Gain gain(long amount) {
        Effect effect = rule.terms().effect();
        if (effect instanceof Effect.Right) {
            return Gain.NOTHING;
        }
        return effect.earned() == Earned.STATUS ? new Gain(0, amount) : new Gain(amount, 0);
    }

    /** The counted right that it is of. */
    Optional<String> right() {
        return rule.terms().effect() instanceof Effect.Right given ? Optional.of(given.right()) : Optional.empty();
    }

    Held left(long rest) {
        return new Held(rule, gave, rest);
    }
}
