package io.hansa.partners.conduct;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such complaint, or it is not the caller's to see. */
public final class ComplaintNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ComplaintNotFound(String complaint) {
        super("complaint-not-found", Map.of("complaint", complaint));
    }
}
