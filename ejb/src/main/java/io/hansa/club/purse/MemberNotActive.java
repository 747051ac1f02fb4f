package io.hansa.club.purse;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Only an active member can order and book. */
public class MemberNotActive extends Conflict {

    private static final long serialVersionUID = 1L;

    public MemberNotActive(String member) {
        super("member-not-active", Map.of("member", member));
    }
}
