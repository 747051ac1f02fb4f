package io.hansa.club.group;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The member is not appointed by the group just now, or by none. */
public class NotAppointed extends Conflict {

    private static final long serialVersionUID = 1L;

    public NotAppointed(String member) {
        super("not-appointed", Map.of("member", member));
    }
}
