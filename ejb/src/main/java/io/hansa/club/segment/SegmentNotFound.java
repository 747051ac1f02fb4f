package io.hansa.club.segment;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such segment. */
public class SegmentNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public SegmentNotFound(String code) {
        super("segment-not-found", Map.of("segment", code));
    }
}
