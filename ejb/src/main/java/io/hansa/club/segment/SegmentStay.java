package io.hansa.club.segment;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.util.Optional;

/** From when until when a member was in a segment, as runs saw it; without an end, it still is. */
public record SegmentStay(
        String segment, LocalizedText name, MemberNumber member, Instant since, Optional<Instant> until) {}
