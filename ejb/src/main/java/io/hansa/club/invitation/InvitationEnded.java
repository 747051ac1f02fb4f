package io.hansa.club.invitation;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The invitation waits no more: {@code state} is what became of it. */
public class InvitationEnded extends Conflict {

    private static final long serialVersionUID = 1L;

    public InvitationEnded(String invitation, InvitationState state) {
        super("invitation-ended", Map.of("invitation", invitation, "state", state.name()));
    }
}
