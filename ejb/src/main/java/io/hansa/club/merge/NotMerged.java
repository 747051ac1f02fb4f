package io.hansa.club.merge;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** It is no merge that holds now: it was not approved, was taken back, or the survivor was merged itself. */
public class NotMerged extends Conflict {

    private static final long serialVersionUID = 1L;

    public NotMerged(MergeNumber number) {
        super("not-merged", Map.of("merge", number.toString()));
    }
}
