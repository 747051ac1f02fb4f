package io.hansa.club.household;

import io.hansa.kernel.Conflict;
import io.hansa.kernel.MemberNumber;
import java.util.Map;

/** The member belongs to no household, or to another one. */
public class NotInHousehold extends Conflict {

    private static final long serialVersionUID = 1L;

    public NotInHousehold(MemberNumber member) {
        super("not-in-household", Map.of("member", member.value()));
    }
}
