package io.hansa.club.contact;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** It is known to be the member's. */
public class AlreadyConfirmed extends Conflict {

    public AlreadyConfirmed() {
        super("already-confirmed", Map.of());
    }
}
