package io.hansa.club.segment;

import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import java.time.Instant;
import java.util.Optional;

/**
 * A version of a segment.
 *
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
        Optional<Looked> looked) {

    /** @param members who were in when the run had looked at all */
    public record Looked(Instant at, int version, long members) {}
}
