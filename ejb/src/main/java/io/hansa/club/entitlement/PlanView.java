package io.hansa.club.entitlement;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Proposal;
import io.hansa.kernel.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of a plan.
 *
 * @param decision the second person's; empty while it waits
 */
public record PlanView(
        String code, int version, PlanTerms terms, Actor setBy, Instant setAt, Optional<Decision> decision)
        implements Proposal {

    /** E.g. {@code GOLD-LOUNGE v2}. */
    public String name() {
        return Proposal.name(code, version);
    }

    @Override
    public String proposal() {
        return "right-plan:" + name();
    }

    PlanView decided(Optional<Decision> by) {
        return new PlanView(code, version, terms, setBy, setAt, by);
    }
}
