package io.hansa.club.member;

import io.hansa.kernel.Conflict;
import io.hansa.kernel.MemberNumber;
import java.util.Map;

/** The member was merged into another or erased: nothing of it is changed any more. */
public class MemberGone extends Conflict {

    private static final long serialVersionUID = 1L;

    public MemberGone(MemberNumber member) {
        super("member-gone", Map.of("member", member.value()));
    }
}
