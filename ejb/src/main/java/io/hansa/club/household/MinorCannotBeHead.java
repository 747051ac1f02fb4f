package io.hansa.club.household;

import io.hansa.kernel.Conflict;
import io.hansa.kernel.MemberNumber;
import java.util.Map;

/** Who is not of age heads no household. */
public class MinorCannotBeHead extends Conflict {

    private static final long serialVersionUID = 1L;

    public MinorCannotBeHead(MemberNumber member) {
        super("minor-cannot-be-head", Map.of("member", member.value()));
    }
}
