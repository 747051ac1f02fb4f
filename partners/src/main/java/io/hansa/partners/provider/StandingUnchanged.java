package io.hansa.partners.provider;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The provider stands there already. */
public final class StandingUnchanged extends Conflict {

    private static final long serialVersionUID = 1L;

    StandingUnchanged(String partner, Standing standing) {
        super("standing-unchanged", Map.of("partner", partner, "standing", standing));
    }
}
