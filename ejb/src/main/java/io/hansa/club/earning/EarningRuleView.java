package io.hansa.club.earning;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Proposal;
import io.hansa.kernel.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * A version of a rule as staff see it.
 *
 * @param decision the second person's; empty while it waits
 */
public record EarningRuleView(EarningRule rule, Actor setBy, Instant setAt, Optional<Decision> decision)
        implements Proposal {

    EarningRuleView decided(Optional<Decision> by) {
        return new EarningRuleView(rule, setBy, setAt, by);
    }

    @Override
    public String proposal() {
        return "earning-rule:" + rule.name();
    }
}
