package io.hansa.club.frequency;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Proposal;
import io.hansa.kernel.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of a cell.
 *
 * @param decision the second person's; empty while it waits
 */
public record FrequencyView(
        FrequencyCell cell, int version, FrequencyTerms terms, Actor setBy, Instant setAt, Optional<Decision> decision)
        implements Proposal {

    FrequencyView decided(Optional<Decision> by) {
        return new FrequencyView(cell, version, terms, setBy, setAt, by);
    }

    /** E.g. {@code frequency:LIMIT.OFFERS v2}. */
    @Override
    public String proposal() {
        return "frequency:" + Proposal.name(cell, version);
    }
}
