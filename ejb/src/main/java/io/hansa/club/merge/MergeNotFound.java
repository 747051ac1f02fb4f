package io.hansa.club.merge;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such request. */
public class MergeNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public MergeNotFound(MergeNumber number) {
        super("merge-not-found", Map.of("merge", number.toString()));
    }
}
