package io.hansa.partners.visit;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The outlet does not honour the right. */
public final class RightNotHonoured extends Conflict {

    private static final long serialVersionUID = 1L;

    RightNotHonoured(String right, String outlet) {
        super("right-not-honoured", Map.of("right", right, "outlet", outlet));
    }
}
