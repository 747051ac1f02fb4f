package io.hansa.partners.conduct;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The complaint was decided already. */
public final class ComplaintDecided extends Conflict {

    private static final long serialVersionUID = 1L;

    ComplaintDecided(ComplaintNumber complaint) {
        super("complaint-decided", Map.of("complaint", complaint));
    }
}
