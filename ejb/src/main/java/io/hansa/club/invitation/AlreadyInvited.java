package io.hansa.club.invitation;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** An invitation of the same member waits for its answer. */
public class AlreadyInvited extends Conflict {

    private static final long serialVersionUID = 1L;

    public AlreadyInvited() {
        super("already-invited", Map.of());
    }
}
