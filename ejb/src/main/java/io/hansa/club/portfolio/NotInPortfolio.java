package io.hansa.club.portfolio;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.NotFound;
import java.util.Map;

/** The member is not in the caller's portfolio. */
public class NotInPortfolio extends NotFound {

    private static final long serialVersionUID = 1L;

    public NotInPortfolio(MemberNumber member) {
        super("not-in-portfolio", Map.of("member", member.value()));
    }
}
