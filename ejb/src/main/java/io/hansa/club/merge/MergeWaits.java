package io.hansa.club.merge;

import io.hansa.kernel.Conflict;
import io.hansa.kernel.MemberNumber;
import java.util.Map;

/** A request about this member waits already for somebody to decide. */
public class MergeWaits extends Conflict {

    private static final long serialVersionUID = 1L;

    public MergeWaits(MemberNumber member) {
        super("merge-waits", Map.of("member", member.value()));
    }
}
