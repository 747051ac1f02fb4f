package io.hansa.partners.conduct;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The member has complained about this subscription, and that is not decided yet. */
public final class ComplaintOpen extends Conflict {

    private static final long serialVersionUID = 1L;

    ComplaintOpen(ComplaintNumber complaint) {
        super("complaint-open", Map.of("complaint", complaint));
    }
}
