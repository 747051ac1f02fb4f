package io.hansa.events.booking;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Nobody can join the waiting list any more. */
public class WaitingListFull extends Conflict {

    private static final long serialVersionUID = 1L;

    public WaitingListFull(String event) {
        super("waiting-list-full", Map.of("event", event));
    }
}
