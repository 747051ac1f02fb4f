package io.hansa.club.household;

import io.hansa.kernel.Conflict;
import io.hansa.kernel.MemberNumber;
import java.util.Map;

/** The member belongs to another household. */
public class AlreadyInHousehold extends Conflict {

    public AlreadyInHousehold(MemberNumber member) {
        super("already-in-household", Map.of("member", member.value()));
    }
}
