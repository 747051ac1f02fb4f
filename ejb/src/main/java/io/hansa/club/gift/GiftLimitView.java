package io.hansa.club.gift;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Proposal;
import io.hansa.kernel.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of a cell of the matrix.
 *
 * @param decision the second person's; empty while it waits
 */
public record GiftLimitView(
        GiftCell cell, int version, GiftTerms terms, Actor setBy, Instant setAt, Optional<Decision> decision)
        implements Proposal {

    GiftLimitView decided(Optional<Decision> by) {
        return new GiftLimitView(cell, version, terms, setBy, setAt, by);
    }

    /** E.g. {@code MEMBER.MEMBER.PTS.ANY v2}. */
    public String name() {
        return Proposal.name(cell, version);
    }

    @Override
    public String proposal() {
        return "gift-limit:" + name();
    }
}
