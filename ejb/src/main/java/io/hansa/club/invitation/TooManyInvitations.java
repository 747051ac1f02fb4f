package io.hansa.club.invitation;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** So many wait for an answer, or were sent within a day, that the household sends no more for now. */
public class TooManyInvitations extends Conflict {

    private static final long serialVersionUID = 1L;

    public TooManyInvitations(int most) {
        super("too-many-invitations", Map.of("most", most));
    }
}
