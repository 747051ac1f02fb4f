package io.hansa.club.pool;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such request, or the caller has nothing to do with it. */
public class DrawRequestNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public DrawRequestNotFound(String request) {
        super("draw-request-not-found", Map.of("request", request));
    }
}
