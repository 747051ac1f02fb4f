package io.hansa.club.segment;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Somebody else has changed the segment meanwhile. */
public class SegmentChanged extends Conflict {

    private static final long serialVersionUID = 1L;

    public SegmentChanged(String code) {
        super("segment-changed", Map.of("segment", code));
    }
}
