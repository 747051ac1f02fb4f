package io.hansa.partners.refusal;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The member has left or is blocked. */
public final class MemberNotActive extends Conflict {

    private static final long serialVersionUID = 1L;

    public MemberNotActive(String member) {
        super("member-not-active", Map.of("member", member));
    }
}
