package io.hansa.club.ladder;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such ladder, or none of it is in force. */
public class LadderNotFound extends NotFound {

    public LadderNotFound(String ladder) {
        super("ladder-not-found", Map.of("ladder", ladder));
    }
}
