package io.hansa.club.group;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The member is appointed by the group in that time. */
public class AlreadyAppointed extends Conflict {

    private static final long serialVersionUID = 1L;

    public AlreadyAppointed(String member) {
        super("already-appointed", Map.of("member", member));
    }
}
