package io.hansa.club.ladder;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Somebody else has proposed this version. */
public class LadderChanged extends Conflict {

    public LadderChanged(int version) {
        super("ladder-changed", Map.of("version", version));
    }
}
