package io.hansa.club.segment;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Proposal;
import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import java.time.Instant;
import java.util.Optional;

/**
 * A version of a segment.
 *
 * @param decision the second person's; empty while it waits
 * @param looked what the last run found; empty before the first
 */
public record SegmentView(
        String code,
        LocalizedText name,
        int version,
        SegmentRule rule,
        boolean enabled,
        Actor setBy,
        Instant setAt,
        Optional<Decision> decision,
        Optional<Looked> looked)
        implements Proposal {

    /** E.g. {@code FLYERS v2}. */
    public String label() {
        return Proposal.name(code, version);
    }

    @Override
    public String proposal() {
        return "segment:" + label();
    }

    SegmentView decided(Optional<Decision> by) {
        return new SegmentView(code, name, version, rule, enabled, setBy, setAt, by, looked);
    }

    /** @param members who were in when the run had looked at all */
    public record Looked(Instant at, int version, long members) {}
}
