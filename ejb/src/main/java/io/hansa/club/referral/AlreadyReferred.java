package io.hansa.club.referral;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** A member is referred by one other, once. */
public class AlreadyReferred extends Conflict {

    private static final long serialVersionUID = 1L;

    public AlreadyReferred() {
        super("already-referred", Map.of());
    }
}
