package io.hansa.club.adjustment;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The same is asked for already, and waits for a second person. */
public class AlreadyRequested extends Conflict {

    public AlreadyRequested(String number) {
        super("already-requested", Map.of("adjustment", number));
    }
}
