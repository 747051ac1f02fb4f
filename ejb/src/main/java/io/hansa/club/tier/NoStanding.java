package io.hansa.club.tier;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.NotFound;
import java.util.Map;

/** The member is on no ladder. */
public class NoStanding extends NotFound {

    public NoStanding(MemberNumber member) {
        super("no-standing", Map.of("member", member.value()));
    }
}
