package io.hansa.club.gift;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The taker's membership is suspended. */
public class TakerNotActive extends Conflict {

    private static final long serialVersionUID = 1L;

    public TakerNotActive() {
        super("taker-not-active", Map.of("field", "taker"));
    }
}
