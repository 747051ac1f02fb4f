package io.hansa.partners.equivalence;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** Nothing was said of the member's tier at the partner. */
public final class MemberStatusNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    MemberStatusNotFound(String member) {
        super("member-status-not-found", Map.of("member", member));
    }
}
