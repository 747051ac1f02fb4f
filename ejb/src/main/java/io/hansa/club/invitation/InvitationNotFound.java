package io.hansa.club.invitation;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** There is no such invitation, or it is another's. */
public class InvitationNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    public InvitationNotFound(String invitation) {
        super("invitation-not-found", Map.of("invitation", invitation));
    }
}
