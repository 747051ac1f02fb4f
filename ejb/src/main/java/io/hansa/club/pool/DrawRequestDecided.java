package io.hansa.club.pool;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The request waits no more: {@code state} is what became of it. */
public class DrawRequestDecided extends Conflict {

    private static final long serialVersionUID = 1L;

    public DrawRequestDecided(String request, DrawRequestState state) {
        super("draw-request-decided", Map.of("request", request, "state", state.name()));
    }
}
