package io.hansa.security;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Nobody would be left who looks after the partner's users. */
public class LastAdministrator extends Conflict {

    public LastAdministrator(String partnerCode) {
        super("last-administrator", Map.of("partner", partnerCode));
    }
}
