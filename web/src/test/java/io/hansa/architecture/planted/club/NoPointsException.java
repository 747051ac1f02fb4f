package io.hansa.architecture.planted.club;

import io.hansa.kernel.Conflict;
import java.util.Map;

class NoPointsException extends Conflict {
    private static final long serialVersionUID = 1L;

    NoPointsException() {
        super("points.none", Map.of());
    }
}
