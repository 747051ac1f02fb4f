package io.hansa.club.entitlement;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Proposal;
import io.hansa.kernel.Actor;
import io.hansa.partners.port.HonouredRight;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of a right.
 *
 * @param decision the second person's; empty while it waits
 */
public record RightView(
        RightCode code, int version, RightTerms terms, Actor setBy, Instant setAt, Optional<Decision> decision)
        implements Proposal {

    /** E.g. {@code LOUNGE v2}. */
    public String name() {
        return Proposal.name(code, version);
    }

    @Override
    public String proposal() {
        return "right:" + name();
    }

    RightView decided(Optional<Decision> by) {
        return new RightView(code, version, terms, setBy, setAt, by);
    }

    HonouredRight honoured() {
        return new HonouredRight(
                code.value(),
                terms.name(),
                version,
                terms.counted(),
                terms.guestsMost(),
                terms.guestCost(),
                terms.guestRule(),
                terms.household(),
                terms.noShow(),
                terms.arriveMinutes(),
                terms.cancelMinutes(),
                terms.makeGoodPoints());
    }
}
