package io.hansa.club.invitation;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** What was typed is neither a member number nor a phone. */
public class InvalidInvitation extends Invalid {

    private static final long serialVersionUID = 1L;

    public InvalidInvitation() {
        super("invalid-invitation", Map.of("field", "reference"));
    }
}
