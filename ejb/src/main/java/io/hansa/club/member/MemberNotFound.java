package io.hansa.club.member;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such member, or it is not the caller's to see. */
public class MemberNotFound extends NotFound {

    public MemberNotFound(MemberNumber number) {
        super("member-not-found", Map.of("member", number.value()));
    }
}
