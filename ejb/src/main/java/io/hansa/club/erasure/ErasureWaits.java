package io.hansa.club.erasure;

import io.hansa.kernel.Conflict;
import io.hansa.kernel.MemberNumber;
import java.util.Map;

/** The erasure of this member waits already for somebody to decide, or is being done, or was done. */
public class ErasureWaits extends Conflict {

    private static final long serialVersionUID = 1L;

    public ErasureWaits(MemberNumber member) {
        super("erasure-waits", Map.of("member", member.value()));
    }
}
