package io.hansa.club.household;

import io.hansa.kernel.Forbidden;
import io.hansa.kernel.MemberNumber;
import java.util.Map;

/** Only the head of the household may do that. */
public class NotHouseholdHead extends Forbidden {

    private static final long serialVersionUID = 1L;

    public NotHouseholdHead(MemberNumber member) {
        super("not-household-head", Map.of("member", member.value()));
    }
}
