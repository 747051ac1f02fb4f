package io.hansa.partners.missing;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** So many claims of the member wait already. */
public final class TooManyClaims extends Conflict {

    private static final long serialVersionUID = 1L;

    TooManyClaims(int most) {
        super("missing-too-many", Map.of("most", most));
    }
}
